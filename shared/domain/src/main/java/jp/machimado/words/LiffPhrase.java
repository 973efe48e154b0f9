package jp.machimado.words;

/// What is said to those who come to the booking pages from LINE.
public enum LiffPhrase implements Phrase {
    TITLE,
    LEAD,
    WITHOUT_SCRIPT,
    FAILED,
    USED,
    WITHOUT_LINE,
    REFUSED,
    FOREIGN,
    AWAY,
    HEARS,
    BY_LINE;

    @Override
    public String area() {
        return "liff";
    }
}
