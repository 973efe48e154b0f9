package jp.machimado.functions.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.web.staff.BookingRow;
import jp.machimado.web.staff.Choice;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.web.staff.StaffWords;
import jp.machimado.words.Language;
import jp.machimado.words.StaffPhrase;

/// Writes bookings as `page`'s member may see them.
record Rows(Spaces spaces, StaffPage page) {

    static Rows of(Counter counter, Call call) {
        return new Rows(counter.office().catalogue().get(), counter.page(call));
    }

    BookingRow of(Booking booking) {
        boolean personal = page.may(Role.DESK, Role.APPROVER);
        var plan = booking.plan();
        return new BookingRow(
                booking.id().value(),
                booking.id().number(),
                time(plan.first().period()),
                plan.uses().stream()
                        .map(use -> space(use.space()) + (use.units() > 1 ? "×" + use.units() : ""))
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                StaffWords.of(booking.state()),
                StaffWords.of(plan.channel()),
                plan.people(),
                plan.name().filter(_ -> personal),
                plan.purpose().filter(_ -> personal),
                booking.reason());
    }

    List<BookingRow> all(List<Booking> bookings) {
        return bookings.stream().map(this::of).toList();
    }

    /// `period` in words.
    String time(Period period) {
        return switch (period) {
            case Hours(var day, var from, var to) ->
                    page.say(
                            StaffPhrase.TIME_HOURS,
                            page.date(day),
                            Hours.clock(from),
                            Hours.clock(to));
            case Nights(var arrival, var departure) ->
                    page.say(StaffPhrase.TIME_NIGHTS, page.date(arrival), page.date(departure));
        };
    }

    /// What a space is called; its id when it is no longer there.
    String space(SpaceId id) {
        return spaces.space(id).map(space -> space.name().in(Language.JA)).orElseGet(id::value);
    }

    /// The site that `call` chose, else the first; empty when there is none.
    Optional<Site> site(Call call) {
        return call.parsed("site", SiteId::new)
                .flatMap(spaces::site)
                .or(() -> spaces.sites().stream().findFirst());
    }

    List<Choice> sites(Site chosen) {
        return spaces.sites().stream()
                .map(site ->
                        new Choice(
                                site.id().value(),
                                site.name().in(Language.JA),
                                site.equals(chosen)))
                .toList();
    }

    /// The spaces to choose from.
    List<Choice> choices(List<Space> from) {
        return from.stream()
                .map(space -> new Choice(space.id().value(), space.name().in(Language.JA), false))
                .toList();
    }
}
