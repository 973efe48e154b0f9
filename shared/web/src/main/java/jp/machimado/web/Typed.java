package jp.machimado.web;

/// A text as somebody typed or pasted it, made fit to be read and shown: at most [#LONGEST]
/// characters, without control characters and without marks that turn the direction of the text.
///
/// @param wasCut whether it had been longer
public record Typed(String text, boolean wasCut) {

    /// How many UTF-16 units of a question are read.
    public static final int LONGEST = 1000;

    /// Reads `raw`.
    public static Typed read(String raw) {
        boolean cut = raw.length() > LONGEST;
        int end = cut ? LONGEST : raw.length();
        if (cut && Character.isHighSurrogate(raw.charAt(end - 1))) {
            end--;
        }
        var part = raw.substring(0, end);
        var plain =
                (cut ? part.replaceAll("[\\p{Nd}\\s-]+$", "") : part)
                        .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                        .replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}&&[^\u200c\u200d]]", "");
        return new Typed(plain.strip(), cut);
    }
}
