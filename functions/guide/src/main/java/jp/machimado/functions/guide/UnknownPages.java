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
        return switch (answer.why()) {
            case UNKNOWN ->
                    say(
                            answer,
                            PagePhrase.NOT_KNOWN_TITLE,
                            PagePhrase.NOT_KNOWN_UNKNOWN,
                            page,
                            asked);
            case DESK_ONLY -> desk(answer, page, asked);
            case NO_RECORDS ->
                    say(
                            answer,
                            PagePhrase.ASK_THIS_DESK,
                            PagePhrase.NOT_KNOWN_RECORDS,
                            page,
                            asked);
            case OTHER_TOWN ->
                    say(
                            answer,
                            PagePhrase.NOT_KNOWN_TITLE,
                            PagePhrase.NOT_KNOWN_OTHER_TOWN,
                            page,
                            asked);
            case GREETING ->
                    say(answer, PagePhrase.GREETING_TITLE, PagePhrase.GREETING_LEAD, page, asked);
            case HUMAN -> say(answer, PagePhrase.HUMAN_TITLE, PagePhrase.HUMAN_LEAD, page, asked);
            case LANGUAGE ->
                    say(answer, PagePhrase.LANGUAGE_TITLE, PagePhrase.LANGUAGE_LEAD, page, asked);
            case SHELTER ->
                    site.show(
                            200,
                            "guide/shelters",
                            site.page(Address.of("/guide/shelters"), page.language()),
                            Caching.NONE,
                            Map.of("shelters", PlacePages.byArea(pack)));
            case EXPIRED ->
                    say(
                            answer,
                            PagePhrase.NOT_KNOWN_TITLE,
                            PagePhrase.NOT_KNOWN_EXPIRED,
                            page,
                            asked);
        };
    }

    private WebResponse desk(Answer.NotKnown answer, Page page, String asked) {
        var lead =
                answer.subject()
                        .map(subject ->
                                page.say(
                                        PagePhrase.NOT_KNOWN_DESK,
                                        subject.name().in(page.language())))
                        .orElseGet(() -> page.say(PagePhrase.NOT_KNOWN_UNKNOWN));
        return show(answer, PagePhrase.ASK_THIS_DESK, lead, page, asked);
    }

    private WebResponse say(
            Answer.NotKnown answer, PagePhrase title, PagePhrase lead, Page page, String asked) {
        return show(answer, title, page.say(lead), page, asked);
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
