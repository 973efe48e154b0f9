package jp.machimado.web.booking;

import java.util.regex.Pattern;
import jp.machimado.web.Form;
import jp.machimado.web.Typed;

/// What somebody typed into the booking form, kept when it is shown again.
///
/// @param start the quarter at which it begins, 0–95; -1 for none
/// @param end the quarter after the last; -1 for none
/// @param people -1 for no number
public record Entry(int start, int end, String name, String mail, int people) {

    /// Nothing typed yet.
    public static final Entry EMPTY = new Entry(-1, -1, "", "", 1);

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,180}\\.[^\\s@<>\",;:.]{2,}");
    private static final int LONGEST_NAME = 80;

    /// Reads `form`.
    public static Entry read(Form form) {
        return new Entry(
                number(form, "start"),
                number(form, "end"),
                text(form, "name"),
                text(form, "mail"),
                number(form, "people"));
    }

    /// Whether it ends after it begins, within one day.
    public boolean isTime() {
        return 0 <= start && start < end && end <= 96;
    }

    /// Whether the name can be one.
    public boolean isNamed() {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    /// Whether the e-mail address looks like one.
    public boolean isMail() {
        return MAIL.matcher(mail).matches();
    }

    private static String text(Form form, String field) {
        return Typed.read(form.first(field).orElse("")).text();
    }

    private static int number(Form form, String field) {
        return form.first(field)
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }
}
