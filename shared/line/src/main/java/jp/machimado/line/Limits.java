package jp.machimado.line;

/// The Messaging API's limits, and the one way to keep within those of length.
final class Limits {

    /// UTF-16 units of a text message.
    static final int TEXT = 5_000;

    /// Characters of a postback's data.
    static final int POSTBACK = 300;

    /// Characters of a button's or quick reply's label.
    static final int LABEL = 20;

    /// Characters of a Flex message's alternative text. LINE allows 1,500; lists show far less.
    static final int ALT_TEXT = 400;

    static final int QUICK_REPLIES = 13;

    /// Messages in one call.
    static final int MESSAGES = 5;

    /// Bytes of one Flex bubble, as JSON in UTF-8.
    static final int BUBBLE_BYTES = 30_000;

    /// Bytes of one Flex carousel.
    static final int CAROUSEL_BYTES = 50_000;

    /// Bubbles in one carousel.
    static final int BUBBLES = 12;

    private static final String MORE = "…";

    private Limits() {}

    /// `text` itself when it has at most `most` UTF-16 units, else its beginning and `…`. No code
    /// point is cut in two.
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + MORE;
    }
}
