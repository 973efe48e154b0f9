package jp.machimado.web.staff;

import java.util.List;
import java.util.Optional;
import jp.machimado.words.TeleworkPhrase;

/// An application for telework on the staff's pages.
///
/// @param id as in addresses
/// @param number as people say it
/// @param who the applicant
/// @param division what it is called
/// @param day in words
/// @param devices what they are called, in one text; empty when none are lent
/// @param late why it was sent after the hour
/// @param steps what happened to it, each in words
public record TeleworkRow(
        String id,
        String number,
        String who,
        String division,
        String day,
        TeleworkPhrase part,
        TeleworkPhrase kind,
        TeleworkPhrase place,
        String work,
        String devices,
        boolean takesOut,
        Optional<String> late,
        TeleworkPhrase state,
        List<String> steps)
        implements Matter {

    /// Its page.
    @Override
    public String path() {
        return "/staff/telework/" + id;
    }
}
