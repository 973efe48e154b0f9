package jp.machimado.functions.booking;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/// Reads calendars: by the library, and by their lines.
final class Ics {

    private Ics() {}

    static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    static List<VEvent> events(String text) {
        return read(text).getComponents("VEVENT");
    }

    /// The lines as they are sent.
    static List<String> lines(String text) {
        return List.of(text.split("\r\n", -1));
    }

    /// The text with its lines unfolded.
    static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
