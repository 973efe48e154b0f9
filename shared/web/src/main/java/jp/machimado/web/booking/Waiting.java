package jp.machimado.web.booking;

import java.util.Optional;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.space.Space;
import jp.machimado.web.Page;

/// A wait as its person sees it.
///
/// @param space that is waited for; empty when the town no longer has it
/// @param token of the form that leaves the line
public record Waiting(Wait place, Optional<Space> space, String token) {

    /// Day and times.
    public String when(Page page) {
        return Reservation.when(page, place.plan().first().period());
    }

    /// Where it is, in the page's language.
    public String where(Page page) {
        return space.map(found -> found.name().in(page.language())).orElse("");
    }
}
