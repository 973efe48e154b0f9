package jp.machimado.booking.space;

/// Which rules, in which version: what a booking was judged by.
public record RuleVersion(String rules, int version) {

    /// As it is kept: `desk@3`.
    public String text() {
        return rules + "@" + version;
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException when it did not
    public static RuleVersion parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("not a version of rules: " + text);
        }
        return new RuleVersion(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }
}
