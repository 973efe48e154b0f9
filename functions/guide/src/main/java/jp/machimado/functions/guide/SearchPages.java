package jp.machimado.functions.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.Answer;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.Question;
import jp.machimado.guide.Target;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Page;
import jp.machimado.web.Site;
import jp.machimado.web.Typed;
import jp.machimado.web.WebResponse;
import jp.machimado.web.guide.HelpGroup;
import jp.machimado.web.guide.LifeStep;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// Answers to questions. They are posted, so that no question stands in an address or a log.
final class SearchPages {

    private static final int MOST_OTHERS = 3;

    private final TownPack pack;
    private final Site site;
    private final AnswerQuestion questions;
    private final LanguageGuess guess;
    private final UnknownPages unknown;
    private final InstantSource clock;

    SearchPages(TownPack pack, Site site, AnswerQuestion questions, InstantSource clock) {
        this.pack = pack;
        this.site = site;
        this.questions = questions;
        this.guess = pack.languageGuess();
        this.unknown = new UnknownPages(pack, site);
        this.clock = clock;
    }

    /// The search box alone.
    WebResponse form(Visit visit) {
        var page = site.page(Address.of("/guide/search"), visit.language());
        return site.show(200, "guide/search", page, Caching.SHORT, Map.of());
    }

    /// The answer to the question that was posted. On the Japanese page, which may only be where
    /// somebody landed, a question in another language is answered in that; a language that was
    /// chosen stays.
    WebResponse answer(Visit visit) {
        var text = Typed.read(visit.body().first("q").orElse("")).text();
        if (text.isEmpty()) {
            return form(visit);
        }
        boolean chosen = visit.body().first("in").isPresent() || visit.language() != Language.JA;
        var language = chosen ? visit.language() : guess.of(text, Language.JA);
        return answer(text, language, clock.instant());
    }

    /// The answer to `text` in `language`.
    WebResponse answer(String text, Language language, Instant now) {
        var page = site.page(Address.of("/guide/search"), language);
        return switch (questions.answer(new Question(text, language, now))) {
            case Answer.Found(var procedure, var ranked) -> found(procedure, ranked, page, text);
            case Answer.Choose(var procedures, _) ->
                    show("choose", page, Map.of("procedures", procedures, "asked", text));
            case Answer.LifeEvent(var event, var ranked) -> happened(event, ranked, page, text);
            case Answer.Emergency(var danger) -> inDanger("emergency", danger, language);
            case Answer.Crisis(var danger) -> inDanger("crisis", danger, language);
            case Answer.Task(var kind) -> unknown.task(kind, page, text, now);
            case Answer.PrivateNumber() -> show("private", page, Map.of());
            case Answer.NotKnown notKnown -> unknown.notKnown(notKnown, page, text);
        };
    }

    private WebResponse found(Procedure procedure, List<Hit> ranked, Page page, String text) {
        var others = others(procedure.id(), ranked);
        return show("found", page, Map.of("procedure", procedure, "others", others, "asked", text));
    }

    private WebResponse happened(LifeEvent event, List<Hit> ranked, Page page, String text) {
        var step = LifeStep.first(event);
        return show(
                "happened",
                page,
                Map.of("step", step, "others", others("", ranked), "asked", text));
    }

    /// The question is not shown again: others may look at the screen.
    private WebResponse inDanger(String name, Danger danger, Language language) {
        return show(
                name,
                site.page(Address.of("/guide/help"), language),
                Map.of("danger", danger, "groups", HelpGroup.in(danger, pack, language)));
    }

    private WebResponse show(String name, Page page, Map<String, Object> model) {
        return site.show(200, "guide/" + name, page, Caching.NONE, model);
    }

    private List<Procedure> others(String found, List<Hit> ranked) {
        return ranked.stream()
                .filter(hit -> hit.score() >= LuceneIndex.THRESHOLDS.near())
                .map(Hit::target)
                .filter(Target.OfProcedure.class::isInstance)
                .map(target -> ((Target.OfProcedure) target).id())
                .filter(id -> !id.equals(found))
                .limit(MOST_OTHERS)
                .flatMap(id -> pack.procedure(id).stream())
                .toList();
    }
}
