package jp.machimado.town;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import jp.machimado.words.Wording;

/// The municipality that the service speaks for.
///
/// @param id short name in addresses and item keys, such as `shimosuwa`
/// @param name in six languages
/// @param prefecture in six languages
/// @param phone of the town hall; empty while 未確認
/// @param hours on working days; empty while 未確認
/// @param site the town's own web site; empty while 未確認
/// @param zone the town's time zone
public record Town(
        String id,
        Wording name,
        Wording prefecture,
        Optional<String> phone,
        Optional<OpeningHours> hours,
        Optional<String> site,
        ZoneId zone,
        TownCalendar calendar) {

    /// Whether the town hall is open at `instant`; empty while nobody has confirmed the hours.
    /// Saturdays, Sundays and holidays are closed even then.
    public Optional<Boolean> openAt(Instant instant) {
        var now = instant.atZone(zone);
        if (!calendar.isWorkingDay(now.toLocalDate())) {
            return Optional.of(false);
        }
        return hours.map(open -> open.covers(now.toLocalTime()));
    }
}
