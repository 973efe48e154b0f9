package jp.machimado.web.booking;

import java.util.List;
import jp.machimado.booking.Alternatives.Nearness;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.web.Address;
import jp.machimado.web.Page;
import jp.machimado.words.FindPhrase;

/// What can be had instead of what was refused.
///
/// @param nearness in which way it is near
/// @param form that asks for it, filled in but for its day and time
public record Instead(Nearness nearness, Site place, Space space, Period period, Address form) {

    /// In which way it is near, in words.
    public FindPhrase how() {
        return switch (nearness) {
            case TIME -> FindPhrase.INSTEAD_TIME;
            case SPACE -> FindPhrase.INSTEAD_SPACE;
            case DAY -> FindPhrase.INSTEAD_DAY;
            case SITE -> FindPhrase.INSTEAD_SITE;
        };
    }

    /// When, in the page's language.
    public String when(Page page) {
        return Reservation.when(page, period);
    }

    /// The form, filled in.
    public String link(Page page) {
        return at(form, period).in(page.language());
    }

    /// `form`, filled in with `period`.
    static Address at(Address form, Period period) {
        var there = form.with("day", List.of(period.firstDay().toString()));
        return switch (period) {
            case Hours(_, var from, var to) ->
                    there.with("start", List.of(String.valueOf(from)))
                            .with("end", List.of(String.valueOf(to)));
            case Nights(_, var departure) -> there.with("departure", List.of(departure.toString()));
        };
    }
}
