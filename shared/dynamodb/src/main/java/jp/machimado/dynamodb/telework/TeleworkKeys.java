package jp.machimado.dynamodb.telework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.TeleworkId;

/// Every key of telework is made here.
final class TeleworkKeys {

    private static final String TELEWORK = "TELEWORK";

    private TeleworkKeys() {}

    /// Where it is said that the caps are lifted.
    static ItemKey disaster() {
        return new ItemKey("RULES#" + TELEWORK, "DISASTER");
    }

    static ItemKey telework(TeleworkId id) {
        return new ItemKey("TELEWORK#" + id, TELEWORK);
    }

    static ItemKey counter(Counter counter) {
        var from = counter.from();
        return switch (counter.kind()) {
            case PERSON_DAY -> new ItemKey(staff(counter.of()), "DAY#" + from);
            case PERSON_WEEK -> new ItemKey(staff(counter.of()), "WEEK#" + from);
            case PERSON_MONTH -> month(counter.of(), YearMonth.from(from));
            case DIVISION_DAY ->
                    new ItemKey(division(counter.of(), YearMonth.from(from)), day(from));
            case DEVICE_DAY ->
                    new ItemKey("DEVICE#" + counter.of() + "#" + YearMonth.from(from), day(from));
        };
    }

    static ItemKey month(String person, YearMonth month) {
        return new ItemKey(staff(person), "MONTH#" + month);
    }

    /// The partition of what a division's staff applied for in a month.
    static String division(String division, YearMonth month) {
        return "DIVISION#" + division + "#" + month;
    }

    static ItemKey year(PersonId person, int year) {
        return new ItemKey(staff(person.value()), "YEAR#" + year);
    }

    static ItemKey registered(String division, PersonId person, int year) {
        return new ItemKey(registered(division, year), person.value());
    }

    /// The partition of who is registered in a division.
    static String registered(String division, int year) {
        return "REGISTERED#" + year + "#" + division;
    }

    private static String staff(String person) {
        return "STAFF#" + person;
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
    }
}
