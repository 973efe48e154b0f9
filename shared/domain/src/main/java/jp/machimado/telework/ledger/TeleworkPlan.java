package jp.machimado.telework.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;

/// What somebody applies for.
///
/// @param work what they will work on, as a title: nothing official belongs in here
/// @param devices kinds of devices to be lent
/// @param takesOut whether data is taken out of the office (情報資産の持出し), on which the security
///   officer decides too
/// @param late why it is applied for after the hour; empty when it is in time
public record TeleworkPlan(
        WorkKind kind,
        WorkPlace place,
        LocalDate day,
        DayPart part,
        String work,
        Set<String> devices,
        boolean takesOut,
        Optional<String> late) {

    public TeleworkPlan {
        devices = Set.copyOf(devices);
    }

    /// The devices in a fixed order.
    public Set<String> sortedDevices() {
        return new TreeSet<>(devices);
    }
}
