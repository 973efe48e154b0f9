package jp.machimado.booking.ledger;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SiteId;

/// What somebody booked: what they asked for, apart from how it went.
///
/// @param uses at least one, all on one site; the first says when it begins
/// @param claims what the uses take of the counters, fixed when it was judged
/// @param people how many come
/// @param audience the kind of user that its person says to be; the price goes by it
/// @param name for the desk; empty when booked in LINE, which is never asked for one
/// @param purpose in the person's words; empty when not asked for
/// @param channel how it was booked
/// @param judgedBy the rules of the first use
/// @param series the id that repeated bookings share; empty for a single one
public record Plan(
        SiteId site,
        List<Use> uses,
        List<Claim> claims,
        int people,
        Audience audience,
        Optional<String> name,
        Optional<String> purpose,
        Channel channel,
        RuleVersion judgedBy,
        Optional<String> series) {

    public Plan {
        uses = List.copyOf(uses);
        claims = List.copyOf(claims);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("nothing is booked");
        }
    }

    /// How it was booked.
    public enum Channel {
        LINE,
        WEB,
        /// Entered by staff for somebody on the phone or at the counter (代理入力).
        COUNTER,
        /// Taken on the spot from the code at the desk.
        WALK_IN
    }

    /// The use that says when it begins.
    public Use first() {
        return uses.getFirst();
    }

    /// The same plan, which takes nothing.
    public Plan unclaimed() {
        return moved(site, uses, List.of(), people, judgedBy);
    }

    /// The same person's plan for other uses at `place`, and `coming` people.
    public Plan moved(
            SiteId place, List<Use> other, List<Claim> claimed, int coming, RuleVersion rules) {
        return new Plan(
                place, other, claimed, coming, audience, name, purpose, channel, rules, series);
    }
}
