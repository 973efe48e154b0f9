package jp.machimado.web.booking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.web.Form;
import jp.machimado.web.Typed;

/// What somebody typed into the booking form, kept when it is shown again.
///
/// @param day of the booking, or of the arrival; as typed
/// @param departure as typed; empty where no nights are booked
/// @param start the quarter at which it begins, 0–95; -1 for none
/// @param end the quarter after the last; -1 for none
/// @param people -1 for no number
public record Entry(
        String day, String departure, int start, int end, String name, String mail, int people) {

    /// Nothing typed yet.
    public static final Entry EMPTY = new Entry("", "", -1, -1, "", "", 1);

    /// How many characters a name may have.
    public static final int LONGEST_NAME = 80;

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,180}\\.[^\\s@<>\",;:.]{2,}");

    /// Reads `form`.
    public static Entry read(Form form) {
        return new Entry(
                text(form, "day"),
                text(form, "departure"),
                number(form, "start"),
                number(form, "end"),
                text(form, "name"),
                text(form, "mail"),
                number(form, "people"));
    }

    /// What `link` asks for: times and people, never who they are. Its day is shown, not typed.
    public static Entry wished(Form link) {
        var asked = read(link);
        int people = Math.max(1, asked.people());
        return new Entry("", asked.departure(), asked.start(), asked.end(), "", "", people);
    }

    /// The same for `persons`.
    Entry of(int persons) {
        return new Entry(day, departure, start, end, name, mail, persons);
    }

    /// The same on other days.
    Entry on(String first, String last) {
        return new Entry(first, last, start, end, name, mail, people);
    }

    /// The day as a date; empty when it is none.
    public Optional<LocalDate> firstDay() {
        return date(day);
    }

    /// The day of departure as a date; empty when it is none.
    public Optional<LocalDate> lastDay() {
        return date(departure);
    }

    /// From when to when; empty when that is no stretch of time.
    ///
    /// @param byNight whether nights are booked
    public Optional<Period> period(boolean byNight) {
        if (byNight) {
            return firstDay()
                    .flatMap(first ->
                            lastDay().filter(first::isBefore).map(last -> new Nights(first, last)));
        }
        return firstDay().filter(_ -> isTime()).map(date -> new Hours(date, start, end));
    }

    /// Whether it ends after it begins, within one day.
    public boolean isTime() {
        return 0 <= start && start < end && end <= Hours.A_DAY;
    }

    /// Whether the e-mail address looks like one.
    public boolean isMail() {
        return MAIL.matcher(mail).matches();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String text(Form form, String field) {
        return Typed.read(form.first(field).orElse("")).text();
    }

    private static int number(Form form, String field) {
        return form.first(field)
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }
}
