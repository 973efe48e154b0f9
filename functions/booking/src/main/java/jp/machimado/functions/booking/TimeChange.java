package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Together;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.Address;
import jp.machimado.web.Form;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.words.BookingPhrase;

/// Moves the first space of a booking to another time or space of its kind, and with it what else
/// is booked, such as what is lent with a room.
record TimeChange(Lobby lobby, Booking booking, Space space, Entry entry) implements ChangeForm {

    /// The booking as it is, but for what `link` asks for.
    static TimeChange asked(Lobby lobby, Booking booking, Form link) {
        var typed = Entry.read(link);
        var is =
                switch (booking.plan().first().period()) {
                    case Hours(var day, var from, var to) -> entry(day, "", from, to);
                    case Nights(var arrival, var departure) ->
                            entry(arrival, departure.toString(), -1, -1);
                };
        int people = typed.people() > 0 ? typed.people() : booking.plan().people();
        var wished =
                new Entry(
                        typed.firstDay().map(LocalDate::toString).orElse(is.day()),
                        typed.lastDay().map(LocalDate::toString).orElse(is.departure()),
                        typed.isTime() ? typed.start() : is.start(),
                        typed.isTime() ? typed.end() : is.end(),
                        "",
                        "",
                        people);
        return new TimeChange(lobby, booking, space(lobby, booking, link), wished);
    }

    /// What `form` sends.
    static TimeChange posted(Lobby lobby, Booking booking, Form form) {
        return new TimeChange(lobby, booking, space(lobby, booking, form), Entry.read(form));
    }

    private static Entry entry(LocalDate day, String departure, int from, int to) {
        return new Entry(day.toString(), departure, from, to, "", "", 1);
    }

    /// The space that `form` names, if the booking may move there; its own otherwise.
    private static Space space(Lobby lobby, Booking booking, Form form) {
        return alike(lobby, booking).stream()
                .filter(space -> form.first("space").filter(space.id().value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> own(lobby, booking));
    }

    private static List<Space> alike(Lobby lobby, Booking booking) {
        var its = own(lobby, booking);
        return lobby.spaces().at(its.site()).stream()
                .filter(space -> space.kind() == its.kind())
                .toList();
    }

    private static Space own(Lobby lobby, Booking booking) {
        return lobby.spaces().space(booking.plan().first().space()).orElseThrow();
    }

    @Override
    public List<Problem> typedWrongly() {
        var check = new EntryCheck(lobby.today());
        var wrong = new ArrayList<>(check.when(entry, space));
        wrong.addAll(check.people(entry));
        return wrong;
    }

    @Override
    public Use first() {
        var period = entry.period(space.kind().byNight()).orElseThrow();
        return new Use(space.id(), period, space.unitsFor(people()));
    }

    @Override
    public List<Use> uses(Use first) {
        return alike(lobby, booking).stream().anyMatch(at -> at.id().equals(first.space()))
                ? new Together(booking.plan().uses()).movedTo(first).orElse(List.of())
                : List.of();
    }

    @Override
    public Problem wanting() {
        return Problem.of(BookingPhrase.OUTSIDE_HOURS);
    }

    @Override
    public int people() {
        return entry.people();
    }

    @Override
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("space", space.id().value());
        fields.put("day", entry.day());
        fields.put("departure", entry.departure());
        fields.put("start", String.valueOf(entry.start()));
        fields.put("end", String.valueOf(entry.end()));
        fields.put("people", String.valueOf(people()));
        return fields;
    }

    @Override
    public Address near(Address form, Alternative found) {
        return form.with("space", List.of(found.use().space().value()))
                .with("people", List.of(String.valueOf(people())));
    }

    @Override
    public String template() {
        return "change";
    }

    @Override
    public Map<String, Object> model() {
        var today = lobby.today();
        var day = entry.firstDay().filter(typed -> !typed.isBefore(today)).orElse(today);
        var look = new Look(lobby, Optional.of(booking));
        return Map.of(
                "spaces",
                alike(lobby, booking),
                "space",
                space,
                "day",
                day,
                "today",
                today,
                "entry",
                entry,
                "hours",
                space.kind().byNight() ? Optional.empty() : Optional.of(look.day(space, day)));
    }
}
