package jp.machimado.web.staff;

import java.util.Optional;
import jp.machimado.words.StaffPhrase;

/// A booking as a line on the staff's pages.
///
/// @param id as in addresses
/// @param number as people say it
/// @param time in words
/// @param spaces in words
/// @param name empty when none was given, or the reader may not see it
/// @param purpose empty when none was given, or the reader may not see it
/// @param reason what the town wrote
public record BookingRow(
        String id,
        String number,
        String time,
        String spaces,
        StaffPhrase state,
        StaffPhrase channel,
        int people,
        Optional<String> name,
        Optional<String> purpose,
        Optional<String> reason)
        implements Matter {

    /// Its page.
    @Override
    public String path() {
        return "/staff/bookings/" + id;
    }
}
