package jp.machimado.words;

/// What the API says when it refuses. Each title comes before its detail.
public enum ApiPhrase implements Phrase {
    NO_PATH,
    NO_PATH_DETAIL,
    METHOD,
    METHOD_DETAIL,
    NO_SITE,
    NO_SITE_DETAIL,
    NO_SPACE,
    NO_SPACE_DETAIL,
    WRONG_DAY,
    WRONG_DAY_DETAIL,
    PAST_DAY_DETAIL,
    FAR_DAY_DETAIL;

    @Override
    public String area() {
        return "api";
    }
}
