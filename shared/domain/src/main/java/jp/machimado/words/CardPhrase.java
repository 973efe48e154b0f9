package jp.machimado.words;

/// What the parts of an answer are called, in the chat and on the pages alike.
public enum CardPhrase implements Phrase {
    WHO,
    DEADLINE,
    BRING,
    WHERE,
    FEE,
    ONLINE,
    JURISDICTION,
    NEXT_STEP,
    SOURCE,
    CONFIRMED_ON,
    DESK,
    DESK_UNCONFIRMED,
    UNCONFIRMED,
    CANNOT_COME,
    IN_PERSON,
    BY_POST,
    BY_PROXY,
    PROXY_BRINGS,
    SEAL,
    HOME_VISIT,
    NEEDED,
    NOT_NEEDED,
    POSSIBLE,
    NOT_POSSIBLE,
    UNREVIEWED,
    SHOW_JAPANESE,
    ASK_DESK,
    PHONE,
    HOURS,
    OPEN_NOW,
    CLOSED_NOW,
    HOURS_UNCONFIRMED,
    OFFICIAL_NAME;

    @Override
    public String area() {
        return "card";
    }
}
