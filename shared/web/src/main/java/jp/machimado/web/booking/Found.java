package jp.machimado.web.booking;

import java.util.List;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Period;
import jp.machimado.town.YesNo;
import jp.machimado.web.Address;
import jp.machimado.web.Page;

/// A space that was found free.
///
/// @param access whether it has what was needed: yes or unconfirmed
public record Found(Site place, Space space, Period period, int people, YesNo access) {

    /// When it is free, in the page's language.
    public String when(Page page) {
        return Reservation.when(page, period);
    }

    /// The form that books it, filled in.
    public String link(Page page) {
        var form =
                Address.of("/spaces/" + place.id() + "/" + space.id())
                        .with("people", List.of(String.valueOf(people)));
        return Instead.at(form, period).in(page.language());
    }
}
