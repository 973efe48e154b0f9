package jp.machimado.functions.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.machimado.guide.TownPack;
import jp.machimado.town.OpeningHours;
import jp.machimado.town.Shelter;
import jp.machimado.town.Town;
import org.junit.jupiter.api.Test;

final class PlacePageTest {

    @Test
    void listsTheDesksWithWhatTheyHandle() {
        var page = Visitor.page(Visitor.ofTheTown().get("/guide/desks?lang=en"));
        var links = page.select("section.desk a").eachAttr("href");

        for (var procedure : Visitor.PACK.procedures().values()) {
            if (!procedure.divisions().isEmpty()) {
                assertTrue(links.contains("/guide/procedures/" + procedure.id() + "?lang=en"));
            }
        }
    }

    @Test
    void saysWhatIsUnconfirmedAboutTheTownHall() {
        var reach = reach(Optional.empty(), Optional.empty());

        assertTrue(reach.contains("The phone number is not confirmed."));
        assertTrue(reach.contains("Opening hours are not confirmed."));
    }

    @Test
    void saysWhetherTheTownHallIsOpenAndHowToCallIt() {
        var day = OpeningHours.parse("08:30-17:15");

        assertTrue(reach(Optional.of("0266-00-0000"), Optional.of(day)).contains("0266-00-0000"));
        assertTrue(reach(Optional.empty(), Optional.of(day)).contains("is open now"));
        assertTrue(
                reach(Optional.empty(), Optional.of(OpeningHours.parse("13:00-17:15")))
                        .contains("is closed now"));
    }

    @Test
    void saysThatTheSheltersAreUnconfirmedWhileThereAreNone() {
        var page =
                Visitor.page(with(Visitor.PACK.town(), List.of()).get("/guide/shelters?lang=ja"));

        assertTrue(page.expectFirst(".notice").text().contains("未確認"));
    }

    @Test
    void listsTheSheltersByPartOfTownWithTheDayTheyWereConfirmed() {
        var shelters =
                List.of(
                        new Shelter("広場", "", "どこか1", Optional.empty()),
                        new Shelter("小学校", "東町", "東町2", Optional.of(LocalDate.of(2026, 4, 1))));
        var page = Visitor.page(with(Visitor.PACK.town(), shelters).get("/guide/shelters?lang=en"));

        assertEquals(List.of("東町", "Other areas"), Visitor.texts(page, "h2"));
        assertEquals(
                List.of("小学校 東町2 Checked on April 1, 2026", "広場 どこか1 Not confirmed"),
                Visitor.texts(page, ".lines li"));
        assertEquals("tel:119", page.expectFirst("main a").attr("href"));
    }

    @Test
    void givesEveryHelpLineWithWhereItWasChecked() {
        var page = Visitor.page(Visitor.ofTheTown().get("/guide/help?lang=en"));

        assertEquals("tel:119", page.expectFirst("main a").attr("href"));
        for (var line : page.select(".lines li")) {
            assertTrue(line.select("a[href^=http]").size() >= 2, line.text());
        }
    }

    @Test
    void wiresFromTheEnvironment() {
        var pack = Objects.requireNonNull(System.getenv("TOWN_PACK"));
        var visitor = new Visitor(new GuideFunction(Map.of("TOWN_PACK", pack), Visitor.TUESDAY));
        var page = Visitor.page(visitor.ask("犬が死んだのですがどうすればいいですか", "lang=ja"));

        assertTrue(
                page.select("main a")
                        .eachAttr("href")
                        .contains("/guide/procedures/inu-toroku-shibo?lang=ja"));
    }

    private static String reach(Optional<String> phone, Optional<OpeningHours> hours) {
        var town = Visitor.PACK.town();
        var changed =
                new Town(
                        town.id(),
                        town.name(),
                        town.prefecture(),
                        phone,
                        hours,
                        town.site(),
                        town.zone(),
                        town.calendar());
        return Visitor.page(with(changed, List.of()).get("/guide/desks?lang=en"))
                .expectFirst(".reach")
                .text();
    }

    private static Visitor with(Town town, List<Shelter> shelters) {
        var pack = Visitor.PACK;
        return Visitor.whoseQuestionsAreAbout(
                new TownPack(
                        town,
                        pack.divisions(),
                        pack.procedures(),
                        pack.subjects(),
                        pack.lifeEvents(),
                        pack.helpLines(),
                        shelters,
                        pack.ways(),
                        pack.synonyms(),
                        pack.dangerWords(),
                        pack.calmWords()),
                1);
    }
}
