package jp.machimado.line;

import java.nio.charset.StandardCharsets;
import jp.machimado.guide.safety.PrivateNumbers;

/// A text as we keep it from the first moment: valid Unicode, at most [Limits#TEXT] long, without
/// private numbers.
final class HeardText {

    private final PrivateNumbers numbers = new PrivateNumbers();

    String of(String text) {
        var valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return numbers.redact(beginning(valid)).text();
    }

    /// The text itself, or its beginning up to a letter, so that no number is cut in two and its
    /// first half not known for what it is.
    private static String beginning(String text) {
        if (text.length() <= Limits.TEXT) {
            return text;
        }
        int end = Limits.TEXT;
        while (end > 0 && !Character.isLetter(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end);
    }
}
