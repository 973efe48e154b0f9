package jp.machimado.functions.booking.api;

import java.util.Locale;
import jp.machimado.words.ApiPhrase;

/// Why the API refuses (RFC 9457).
enum Refused {
    NO_PATH(404, ApiPhrase.NO_PATH, ApiPhrase.NO_PATH_DETAIL),
    METHOD(405, ApiPhrase.METHOD, ApiPhrase.METHOD_DETAIL),
    NO_SITE(404, ApiPhrase.NO_SITE, ApiPhrase.NO_SITE_DETAIL),
    NO_SPACE(404, ApiPhrase.NO_SPACE, ApiPhrase.NO_SPACE_DETAIL),
    WRONG_DAY(400, ApiPhrase.WRONG_DAY, ApiPhrase.WRONG_DAY_DETAIL),
    PAST_DAY(400, ApiPhrase.WRONG_DAY, ApiPhrase.PAST_DAY_DETAIL),
    FAR_DAY(400, ApiPhrase.WRONG_DAY, ApiPhrase.FAR_DAY_DETAIL);

    private final int status;
    private final ApiPhrase title;
    private final ApiPhrase detail;

    Refused(int status, ApiPhrase title, ApiPhrase detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    ApiPhrase title() {
        return title;
    }

    /// What to do instead.
    ApiPhrase detail() {
        return detail;
    }

    /// The problem's type, which never changes.
    String type() {
        return "urn:machimado:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
