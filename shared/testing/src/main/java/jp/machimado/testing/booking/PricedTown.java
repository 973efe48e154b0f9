package jp.machimado.testing.booking;

import java.util.List;
import java.util.OptionalInt;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;

/// The invented town with an invented bylaw: a desk is 300 yen an hour for visitors, 100 for
/// residents, of which half can be waived, and not entered for businesses; a house is 4,000 yen a
/// night for visitors; nothing else is entered.
public final class PricedTown {

    private PricedTown() {}

    /// Its spaces.
    public static Spaces spaces() {
        var plain = InventedTown.spaces();
        return new Spaces(plain.sites(), plain.spaces().stream().map(PricedTown::priced).toList());
    }

    private static Space priced(Space space) {
        return new Space(
                space.id(),
                space.site(),
                space.kind(),
                space.name(),
                space.units(),
                space.people(),
                space.parts(),
                priced(space.rules()),
                space.access(),
                space.seat());
    }

    private static SpaceRules priced(SpaceRules rules) {
        return new SpaceRules(
                rules.id(),
                rules.version(),
                rules.article(),
                rules.hours(),
                rules.holidays(),
                rules.limits(),
                rules.approval(),
                rules.audiences(),
                rules.cancelBefore(),
                rules.checkIn(),
                prices(rules.id()));
    }

    private static List<Price> prices(String rules) {
        var none = OptionalInt.empty();
        return switch (rules) {
            case "desk" ->
                    List.of(
                            new Price(Audience.RESIDENT, OptionalInt.of(100), OptionalInt.of(50)),
                            new Price(Audience.TOWN_BUSINESS, none, none),
                            new Price(Audience.VISITOR, OptionalInt.of(300), none));
            case "stay" -> List.of(new Price(Audience.VISITOR, OptionalInt.of(4000), none));
            default -> List.of();
        };
    }
}
