package jp.machimado.web.booking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Space;
import jp.machimado.town.YesNo;
import jp.machimado.web.Address;
import jp.machimado.web.Form;

/// What somebody needs to find at a space.
public record AccessWish(Set<AccessFact> facts) {

    /// The field of forms and addresses.
    public static final String FIELD = "access";

    public AccessWish {
        facts = Set.copyOf(facts);
    }

    /// Reads `form`; what no fact is called is left out.
    public static AccessWish read(Form form) {
        var facts = EnumSet.noneOf(AccessFact.class);
        Arrays.stream(AccessFact.values())
                .filter(fact -> form.all(FIELD).contains(fact.name()))
                .forEach(facts::add);
        return new AccessWish(facts);
    }

    /// Whether nothing is needed.
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /// Whether `space` has all of it: no when it lacks something, unconfirmed when nobody has said
    /// of something.
    public YesNo fits(Space space) {
        var found = facts.stream().map(space::access).toList();
        if (found.contains(YesNo.NO)) {
            return YesNo.NO;
        }
        return found.contains(YesNo.UNCONFIRMED) ? YesNo.UNCONFIRMED : YesNo.YES;
    }

    /// `address` with this in its query.
    public Address in(Address address) {
        List<String> names = facts.stream().sorted().map(AccessFact::name).toList();
        return names.isEmpty() ? address : address.with(FIELD, names);
    }
}
