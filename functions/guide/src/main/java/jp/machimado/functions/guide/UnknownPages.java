package jp.machimado.functions.guide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.guide.Answer;
import jp.machimado.guide.TaskKind;
import jp.machimado.guide.TownPack;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Page;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.words.PagePhrase;

/// What is shown when there is no answer, with the way to a person.
final class UnknownPages {

    private final TownPack pack;
    private final Site site;

    UnknownPages(TownPack pack, Site site) {
        this.pack = pack;
        this.site = site;
    }

    /// Something that cannot be done here yet.
    WebResponse task(TaskKind kind, Page page, String asked, Instant now) {
        var lead =
                switch (kind) {
                    case BOOK_COWORKING, BOOK_WORKATION, MY_BOOKINGS, CANCEL_BOOKING ->
                            PagePhrase.TASK_BOOKING;
                    case TELEWORK -> PagePhrase.TASK_TELEWORK;
                };
        var nothing =
                new Answer.NotKnown(
                        Answer.Why.UNKNOWN, Optional.empty(), List.of(), pack.town().openAt(now));
        return show(nothing, PagePhrase.TASK_TITLE, page.say(lead), page, asked);
    }

    /// Not known, and why.
    WebResponse notKnown(Answer.NotKnown answer, Page page, String asked) {
        if (answer.why() == Answer.Why.SHELTER) {
            return site.show(
                    200,
                    "guide/shelters",
                    site.page(Address.of("/guide/shelters"), page.language()),
                    Caching.NONE,
                    Map.of("shelters", PlacePages.byArea(pack)));
        }
        var subject = answer.subject().map(about -> about.name().in(page.language())).orElse("");
        return show(
                answer, title(answer.why()), page.say(lead(answer.why()), subject), page, asked);
    }

    private static PagePhrase title(Answer.Why why) {
        return switch (why) {
            case UNKNOWN, OTHER_TOWN, EXPIRED -> PagePhrase.NOT_KNOWN_TITLE;
            case DESK_ONLY, NO_RECORDS -> PagePhrase.ASK_THIS_DESK;
            case GREETING -> PagePhrase.GREETING_TITLE;
            case HUMAN -> PagePhrase.HUMAN_TITLE;
            case LANGUAGE -> PagePhrase.LANGUAGE_TITLE;
            case SHELTER -> PagePhrase.SHELTERS_TITLE;
        };
    }

    private static PagePhrase lead(Answer.Why why) {
        return switch (why) {
            case UNKNOWN -> PagePhrase.NOT_KNOWN_UNKNOWN;
            case DESK_ONLY -> PagePhrase.NOT_KNOWN_DESK;
            case NO_RECORDS -> PagePhrase.NOT_KNOWN_RECORDS;
            case OTHER_TOWN -> PagePhrase.NOT_KNOWN_OTHER_TOWN;
            case GREETING -> PagePhrase.GREETING_LEAD;
            case HUMAN -> PagePhrase.HUMAN_LEAD;
            case LANGUAGE -> PagePhrase.LANGUAGE_LEAD;
            case EXPIRED -> PagePhrase.NOT_KNOWN_EXPIRED;
            case SHELTER -> PagePhrase.SHELTERS_FOLLOW;
        };
    }

    private WebResponse show(
            Answer.NotKnown answer, PagePhrase title, String lead, Page page, String asked) {
        return site.show(
                200,
                "guide/unknown",
                page,
                Caching.NONE,
                Map.of(
                        "title",
                        title,
                        "lead",
                        lead,
                        "subject",
                        answer.subject(),
                        "near",
                        answer.near(),
                        "frontDesk",
                        pack.frontDesk(),
                        "open",
                        answer.open(),
                        "asked",
                        asked));
    }
}
