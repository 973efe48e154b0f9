package jp.machimado.booking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// Which counters of which buckets a use takes: those of the leaves of its space, widened by the
/// quarters that the rules keep free around it.
final class Claims {

    private final Spaces spaces;

    Claims(Spaces spaces) {
        this.spaces = spaces;
    }

    /// What `uses` take. Spaces that are not known are left out.
    List<Claim> of(List<Use> uses) {
        var claims = new ArrayList<Claim>();
        for (var use : uses) {
            spaces.space(use.space()).ifPresent(space -> claims.addAll(of(space, use)));
        }
        return List.copyOf(claims);
    }

    /// What `uses` are themselves, without the quarters kept free around them.
    List<Claim> bare(List<Use> uses) {
        var claims = new ArrayList<Claim>();
        for (var use : uses) {
            spaces.space(use.space()).ifPresent(space -> claims.addAll(of(space, use, 0, 0)));
        }
        return List.copyOf(claims);
    }

    private List<Claim> of(Space space, Use use) {
        var limits = space.rules().limits();
        return of(space, use, limits.before(), limits.after());
    }

    private List<Claim> of(Space space, Use use, int before, int after) {
        var claims = new ArrayList<Claim>();
        for (var leaf : spaces.leaves(space)) {
            switch (use.period()) {
                case Hours hours -> claims.add(hours(leaf, hours, use.units(), before, after));
                case Nights nights -> claims.addAll(nights(leaf, nights, use.units()));
            }
        }
        return claims;
    }

    private static Claim hours(Space leaf, Hours hours, int units, int before, int after) {
        int from = Math.max(0, hours.from() - before);
        int to = Math.min(Hours.A_DAY, hours.to() + after);
        return new Claim(Bucket.of(leaf.site(), leaf.id(), hours.day()), from, to, units);
    }

    /// One claim for each month that the stay touches.
    private static List<Claim> nights(Space leaf, Nights nights, int units) {
        var claims = new ArrayList<Claim>();
        var last = nights.departure().minusDays(1);
        var month = YearMonth.from(nights.arrival());
        for (; !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            int from =
                    month.equals(YearMonth.from(nights.arrival()))
                            ? nights.arrival().getDayOfMonth()
                            : 1;
            int to =
                    month.equals(YearMonth.from(last))
                            ? last.getDayOfMonth() + 1
                            : month.lengthOfMonth() + 1;
            claims.add(new Claim(Bucket.nights(leaf.site(), leaf.id(), month), from, to, units));
        }
        return claims;
    }
}
