package jp.machimado.telework.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// By which rules the town's staff telework.
///
/// @param article of the rule they come from; empty while 未確認
/// @param caps how much one person may telework
/// @param applyBy until when on the working day before one applies; later needs a reason
/// @param daysAhead how many days ahead one may apply
/// @param excluded kinds of employment that need an exception by the town
/// @param divisions those in which one may telework
/// @param devices that are lent
public record TeleworkRules(
        Optional<String> article,
        Caps caps,
        LocalTime applyBy,
        int daysAhead,
        Set<Employment> excluded,
        List<DivisionStaff> divisions,
        List<Device> devices) {

    public TeleworkRules {
        excluded = Set.copyOf(excluded);
        divisions = List.copyOf(divisions);
        devices = List.copyOf(devices);
    }

    /// How much one person may telework. A half-day counts as half a day.
    ///
    /// @param daysAWeek at most, from Monday to Sunday
    /// @param officeDays of a week's working days that must be left for the office
    /// @param daysAMonth at most; empty means no limit
    public record Caps(int daysAWeek, int officeDays, OptionalInt daysAMonth) {

        /// At most this many halves in a week of `workingDays`.
        public int halvesAWeek(int workingDays) {
            return 2 * Math.max(0, Math.min(daysAWeek, workingDays - officeDays));
        }
    }

    /// The division called `id`.
    public Optional<DivisionStaff> division(String id) {
        return divisions.stream().filter(staff -> staff.division().equals(id)).findFirst();
    }

    /// The device called `id`.
    public Optional<Device> device(String id) {
        return devices.stream().filter(device -> device.id().equals(id)).findFirst();
    }
}
