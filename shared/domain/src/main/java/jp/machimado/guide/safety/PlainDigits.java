package jp.machimado.guide.safety;

import java.text.Normalizer;

/// The same text, character for character, in which every way to write a digit has become `0` to
/// `9`: full width, kanji (一二三〇), circled, and the digits of other scripts. Letters become lower
/// case.
final class PlainDigits {

    private static final String KANJI =
            "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";

    private PlainDigits() {}

    static String of(String text) {
        var view = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            view.append(plain(text.charAt(i)));
        }
        return view.toString();
    }

    private static char plain(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        int kanji = c == '\u96f6' ? 0 : KANJI.indexOf(c);
        if (kanji >= 0) {
            return (char) ('0' + kanji);
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (isInvisible(c)) {
            return ' ';
        }
        var folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? Character.toLowerCase(folded.charAt(0)) : c;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
