package jp.machimado.functions.staff;

import java.time.LocalDate;
import jp.machimado.telework.TeleworkOffice;
import jp.machimado.telework.ledger.Counter.Kind;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.rules.Half;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.words.TeleworkPhrase;

/// How many of a division are in the office.
record TeleworkStaffing(TeleworkOffice office, StaffPage page) {

    /// Those who stay when `telework` is approved, by half-day, in words.
    String left(Telework telework) {
        return left(telework.division(), telework.plan().day());
    }

    /// Those of `division` who stay on `day`, by half-day, in words.
    String left(String division, LocalDate day) {
        return office.rules()
                .division(division)
                .map(staff ->
                        page.say(
                                TeleworkPhrase.LEFT_VALUE,
                                staff.members() - away(division, day, Half.MORNING),
                                staff.members() - away(division, day, Half.AFTERNOON),
                                staff.morning(),
                                staff.afternoon()))
                .orElse("-");
    }

    private int away(String division, LocalDate day, Half half) {
        var counter = new jp.machimado.telework.ledger.Counter(Kind.DIVISION_DAY, division, day);
        return office.teleworks().count(counter, half.field());
    }
}
