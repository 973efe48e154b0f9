package jp.machimado.web.booking;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.Form;

/// What somebody asks for who stays to work: nights, desks on each day of them, and a programme.
///
/// @param entry nights, the times of the desks on each day, and who comes
/// @param lodging the id of what is slept in, as sent
/// @param desks how many desks on each day; -1 for no number
/// @param desk the id of the desk that is wanted, as sent; empty when any will do
/// @param programme the id of the programme, as sent; empty for none
/// @param joined day and times of the programme
public record Workation(
        Entry entry, String lodging, int desks, String desk, String programme, Entry joined) {

    /// How many desks one may ask for on each day.
    public static final int MOST_DESKS = 4;

    static final int START = 40;
    static final int END = 68;
    static final int JOIN = 52;
    static final int LEAVE = 60;

    /// Reads `form`; the form that is not filled in yet asks for one desk from ten to five.
    public static Workation read(Form form) {
        var typed = Entry.read(form);
        var joined =
                Entry.read(
                        new Form(
                                Map.of(
                                        "day", form.all("pday"),
                                        "start", form.all("pstart"),
                                        "end", form.all("pend"))));
        int people = form.first("people").isPresent() ? typed.people() : 1;
        return new Workation(
                timed(typed.of(people), START, END),
                form.first("lodging").orElse(""),
                form.first("desks").map(Workation::number).orElse(1),
                form.first("desk").orElse(""),
                form.first("programme").orElse(""),
                timed(joined, JOIN, LEAVE));
    }

    /// What `reservation` was asked for; empty when it is no such stay.
    public static Optional<Workation> of(Reservation reservation) {
        return new BookedStay(reservation).wish();
    }

    private static Entry timed(Entry typed, int start, int end) {
        boolean empty = typed.start() < 0 && typed.end() < 0;
        return new Entry(
                typed.day(),
                typed.departure(),
                empty ? start : typed.start(),
                empty ? end : typed.end(),
                typed.name(),
                typed.mail(),
                typed.people());
    }

    private static int number(String text) {
        return text.matches("[0-9]") ? Integer.parseInt(text) : -1;
    }

    /// The times of the desks, on each day of which the stay has a night.
    public List<Hours> working() {
        return entry.period(true).stream()
                .flatMap(_ ->
                        entry.firstDay().orElseThrow().datesUntil(entry.lastDay().orElseThrow()))
                .map(day -> new Hours(day, entry.start(), entry.end()))
                .toList();
    }

    /// The time of the programme; empty when it is none.
    public Optional<Hours> joining() {
        return joined.firstDay()
                .filter(_ -> joined.isTime())
                .map(day -> new Hours(day, joined.start(), joined.end()));
    }

    /// The same for `nights`; the programme keeps its distance from the arrival.
    public Workation on(Nights nights) {
        long days = entry.firstDay().map(day -> DAYS.between(day, nights.arrival())).orElse(0L);
        var day = joined.firstDay().map(at -> at.plusDays(days).toString()).orElse(joined.day());
        return new Workation(
                entry.on(nights.arrival().toString(), nights.departure().toString()),
                lodging,
                desks,
                desk,
                programme,
                joined.on(day, ""));
    }

    /// The quarters that its form offers: each half hour, and those that are chosen already.
    public List<Integer> quarters() {
        var chosen = List.of(entry.start(), entry.end(), joined.start(), joined.end());
        return IntStream.rangeClosed(0, Hours.A_DAY)
                .filter(quarter -> quarter % 2 == 0 || chosen.contains(quarter))
                .boxed()
                .toList();
    }

    /// What a link sends to ask for it: all but the lodging, its nights and who comes by name.
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("people", String.valueOf(entry.people()));
        fields.put("desks", String.valueOf(desks));
        fields.put("desk", desk);
        fields.put("start", String.valueOf(entry.start()));
        fields.put("end", String.valueOf(entry.end()));
        if (!programme.isEmpty()) {
            fields.put("programme", programme);
            fields.put("pday", joined.day());
            fields.put("pstart", String.valueOf(joined.start()));
            fields.put("pend", String.valueOf(joined.end()));
        }
        return fields;
    }
}
