package jp.machimado.functions.guide;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.life.Checklist;
import jp.machimado.guide.life.Item;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.life.Option;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;

/// Life events: the questions of each, and its checklist.
final class LifePages {

    private final TownPack pack;
    private final Site site;
    private final InstantSource clock;

    LifePages(TownPack pack, Site site, InstantSource clock) {
        this.pack = pack;
        this.site = site;
        this.clock = clock;
    }

    WebResponse all(Visit visit) {
        return site.show(
                200,
                "guide/life",
                site.page(Address.of("/guide/life"), visit.language()),
                Caching.SHORT,
                Map.of("events", pack.lifeEvents().values()));
    }

    /// The page of the life event `id`.
    Optional<Function<Visit, WebResponse>> at(String id) {
        return pack.lifeEvent(id).map(event -> visit -> show(event, visit));
    }

    private WebResponse show(LifeEvent event, Visit visit) {
        var answers = LifeAnswers.read(event, visit.query());
        if (answers.isComplete()) {
            return checklist(answers, visit.language());
        }
        var page = site.page(answers.address(), visit.language());
        return site.show(200, "guide/branch", page, Caching.NONE, Map.of("step", answers.step()));
    }

    private WebResponse checklist(LifeAnswers answers, Language language) {
        var list =
                Checklist.of(
                        answers.event(), answers.applying(), answers.day(), pack.town().calendar());
        var procedures =
                list.entries().stream()
                        .map(entry -> entry.item().matter())
                        .filter(Item.Matter.OfProcedure.class::isInstance)
                        .map(matter -> ((Item.Matter.OfProcedure) matter).procedure())
                        .toList();
        return site.show(
                200,
                "guide/checklist",
                site.page(answers.address(), language),
                Caching.NONE,
                Map.of(
                        "checklist",
                        list,
                        "answers",
                        labels(answers),
                        "today",
                        today(),
                        "confirmed",
                        Confirmed.earliest(procedures)));
    }

    private LocalDate today() {
        return clock.instant().atZone(pack.town().zone()).toLocalDate();
    }

    private static List<Option> labels(LifeAnswers answers) {
        return answers.event().options().stream()
                .filter(option -> answers.chosen().contains(option.id()))
                .toList();
    }
}
