package jp.machimado.functions.booking.calendar;

import java.nio.charset.StandardCharsets;

/// Folds content lines so that none is longer than 75 octets (RFC 5545 §3.1). The library folds by
/// characters, of which a Japanese one has three octets.
final class Folding {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /// `calendar` with its long lines folded, never inside of a character.
    static String fold(String calendar) {
        var folded = new StringBuilder();
        for (var line : calendar.split(END, -1)) {
            if (!line.isEmpty()) {
                append(line, folded);
                folded.append(END);
            }
        }
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        int used = 0;
        for (int point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > MOST) {
                folded.append(END).append(' ');
                used = 1;
            }
            folded.append(character);
            used += octets;
        }
    }
}
