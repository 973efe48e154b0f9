package jp.machimado.functions.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.web.Form;
import jp.machimado.web.Typed;

/// What a member of staff asks for.
///
/// @param session the secret of their cookie
record Call(Visit visit, StaffMember member, String session, Instant now, ZoneId zone) {

    /// Where a booking or space stands in the path.
    private static final int NAMED = 3;

    /// The fields of the form, or of the address.
    Form fields() {
        return visit.method().equals("POST") ? visit.body() : visit.query();
    }

    /// What was typed into `name`; empty when nothing was.
    Optional<String> typed(String name) {
        return fields().first(name).map(Typed::read).map(Typed::text).filter(it -> !it.isEmpty());
    }

    /// The town's calendar's day.
    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// The day in the field `name`.
    Optional<LocalDate> day(String name) {
        return parsed(name, LocalDate::parse)
                .filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
    }

    /// The month in the field `month`, or this one.
    YearMonth month() {
        return parsed("month", YearMonth::parse)
                .filter(month -> month.getYear() > 2000 && month.getYear() < 2200)
                .orElseGet(() -> YearMonth.from(today()));
    }

    /// What `parse` reads in the field `name`; empty when it cannot.
    <T> Optional<T> parsed(String name, Function<String, T> parse) {
        try {
            return typed(name).map(parse);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The booking in the path `/staff/bookings/<id>…`.
    Optional<BookingId> booking() {
        return named().filter(id -> id.matches("[0-9a-f]{24}")).map(BookingId::new);
    }

    /// The space in the path `/staff/spaces/<id>…`.
    Optional<SpaceId> space() {
        return named().filter(id -> id.matches("[a-z0-9-]{1,40}")).map(SpaceId::new);
    }

    /// The application in the path `/staff/telework/<id>…`.
    Optional<TeleworkId> telework() {
        return named().filter(id -> id.matches("[0-9a-f]{24}")).map(TeleworkId::new);
    }

    private Optional<String> named() {
        var parts = visit.path().split("/", -1);
        return parts.length > NAMED ? Optional.of(parts[NAMED]) : Optional.empty();
    }
}
