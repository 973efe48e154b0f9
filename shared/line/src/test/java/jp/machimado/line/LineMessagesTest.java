package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.Facet;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Speech;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.life.Item;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineMessagesTest {

    /// A Japanese term beside its translation, to be recognised on a form.
    private static final String TERM_IN_BRACKETS =
            "[(\uff08][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30fb\u30fc]+[)\uff09]";

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameTheNumberToCallInTheFirstLineOfAnEmergency(Language language) {
        for (var danger : Danger.values()) {
            var seen = Seen.of(Town.answering(new Answer.Emergency(danger)), language);
            for (var first : List.of(seen.first().path("text"), seen.last().path("altText"))) {
                var line = first.asText().lines().findFirst().orElseThrow();
                assertTrue(line.contains("119") || line.contains("110"), line);
            }
            assertTrue(seen.all("uri").contains("tel:119"));
            assertTrue(seen.first().path("text").asText().contains("Net119"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameHumanHelpLinesThatFitTheCrisis(Language language) {
        var text =
                Seen.of(Town.answering(new Answer.Crisis(Danger.DV)), language)
                        .first()
                        .path("text")
                        .asText();
        assertTrue(text.contains("0120-279-889"));
        assertFalse(text.contains("189\n"));
        assertTrue(text.contains("110") && text.contains("119"));
        assertEquals(
                language.asked() != Language.JA, text.contains("026-219-3068"), "foreign help");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdNoDigitWhenSomebodySentAPrivateNumber(Language language) {
        var seen = Seen.of(Town.answering(new Answer.PrivateNumber()), language);
        assertFalse(seen.messages().toString().codePoints().anyMatch(Character::isDigit));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "ZH", "PT", "VI"})
    void holdNoKanaInOtherLanguagesButForOfficialNames(Language language) {
        var official =
                Stream.of(
                                Town.PACK.procedures().values().stream()
                                        .map(Procedure::officialName),
                                Town.PACK.lifeEvents().values().stream()
                                        .flatMap(event -> event.items().stream())
                                        .map(Item::basis)
                                        .filter(basis -> !basis.isBlank()),
                                Stream.of(Language.EASY.ownName()))
                        .flatMap(names -> names)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        Town.speeches()
                .filter(speech -> !isForTheDesk(speech))
                .flatMap(speech -> {
                    var seen = Seen.of(speech, language);
                    return Stream.concat(
                            seen.all("text").stream(), seen.all("displayText").stream());
                })
                .map(text -> without(official, text))
                .forEach(text ->
                        assertFalse(
                                text.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30FA), text));
    }

    private static boolean isForTheDesk(Speech speech) {
        return speech instanceof Speech.Detail(_, var facet) && facet == Facet.SHOW_JAPANESE;
    }

    private static String without(List<String> names, String text) {
        var rest = text;
        for (var name : names) {
            rest = rest.replace(name, "");
        }
        return rest.replaceAll(TERM_IN_BRACKETS, "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayFirstThatATranslationIsUnreviewed(Language language) {
        for (var procedure : Town.PACK.procedures().values()) {
            var seen = Seen.of(Town.answering(new Answer.Found(procedure, List.of())), language);
            var first = seen.all("text").getFirst();
            boolean unreviewed = language != Language.JA && !procedure.in(language).reviewed();
            assertEquals(unreviewed, first.equals(Seen.BOOK.say(language, CardPhrase.UNREVIEWED)));
            assertEquals(
                    language != Language.JA,
                    seen.all("data").contains("facet:" + procedure.id() + ":SHOW_JAPANESE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayBeforeTheAnswerThatItIsNotTheTownWhoDecides(Language language) {
        for (var procedure : Town.PACK.procedures().values()) {
            var body =
                    Seen.of(Town.answering(new Answer.Found(procedure, List.of())), language)
                            .first()
                            .at("/contents/body/contents/0/text")
                            .asText();
            assertEquals(
                    procedure.isElsewhere()
                            ? Seen.BOOK.say(language, ChatPhrase.NOT_TOWN)
                            : procedure.in(language).answer(),
                    body);
        }
    }

    @Test
    void showEverythingThatIsKnownOfAProcedure() {
        var procedure = Town.procedure("jido-teate-nintei");
        var text = procedure.in(Language.JA);
        var seen = Seen.of(Town.answering(new Answer.Found(procedure, List.of())), Language.JA);
        var shown = String.join("\n", seen.all("text"));
        Stream.of(
                        List.of(text.title(), text.answer(), text.who(), text.deadline()),
                        text.bring(),
                        List.of(text.fee(), text.online(), text.nextStep(), text.source()),
                        List.of("担当(要確認): ", "電話: 未確認", "役場に行けないとき", "郵送: 未確認"),
                        List.of("はんこ: 未確認", "家への訪問: 未確認", "2026年11月24日 時点で確認"))
                .flatMap(List::stream)
                .forEach(part -> assertTrue(shown.contains(part), part));
        assertEquals(
                List.of("https://machimado.example.jp/guide/procedures/jido-teate-nintei?lang=ja"),
                seen.all("uri"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void askWhetherAnAnswerHelpedButNotInDanger(Language language) {
        var found = new Answer.Found(Town.procedure("inu-toroku-shibo"), List.of());
        assertEquals(
                List.of(
                        "feedback:01HZXY0123456789ABCDEFGHJK:inu-toroku-shibo:yes",
                        "feedback:01HZXY0123456789ABCDEFGHJK:inu-toroku-shibo:no"),
                Seen.of(Town.answering(found), language).quickReplies());
        Stream.of(
                        new Answer.Emergency(Danger.FIRE),
                        new Answer.Crisis(Danger.SUICIDE),
                        new Answer.PrivateNumber())
                .map(answer -> Seen.of(Town.answering(answer), language))
                .forEach(seen -> assertFalse(seen.messages().toString().contains("feedback")));
    }

    @Test
    void sayThatNothingIsKnownTogetherWithTheWayToAPerson() {
        var answer =
                new Answer.NotKnown(
                        Answer.Why.UNKNOWN, Optional.empty(), List.of(), Optional.of(false));
        var shown = String.join("\n", Seen.of(Town.answering(answer), Language.JA).all("text"));
        assertTrue(shown.startsWith("わかりません"));
        assertTrue(shown.contains("担当(要確認): 下諏訪町役場"));
        assertTrue(shown.contains("電話: 未確認"));
        assertTrue(shown.contains("役場は今閉まっています。"));
    }

    @Test
    void beginTheListOfABereavementWithCondolence() {
        var event = Town.event("bereavement");
        var list = Town.checklist(event, List.of("had-child"), Optional.of(Town.DAY));
        for (var speech :
                List.of(
                        new Speech.ToDo(list),
                        new Speech.Branch(event, List.of()),
                        Town.answering(new Answer.LifeEvent(event, List.of())))) {
            var seen = Seen.of(speech, Language.JA);
            assertEquals(event.opening().in(Language.JA), seen.all("text").getFirst());
        }
    }

    @Test
    void listWhatToDoWithItsLastDayAndItsArticle() {
        var list = Town.checklist(Town.event("birth"), List.of("first"), Optional.of(Town.DAY));
        var seen = Seen.of(new Speech.ToDo(list), Language.JA);
        var shown = String.join("\n", seen.all("text"));
        assertTrue(shown.contains("2026年12月9日まで\n根拠: 児童手当法8条3項"), shown);
        assertTrue(shown.contains("窓口で確認してください"));
        assertTrue(shown.contains("持っていくもの(まとめ)"));
        assertTrue(seen.all("data").contains("procedure:jido-teate-nintei"));
    }

    @Test
    void askForTheDateOnlyWhereALimitNeedsOne() {
        var birth = Seen.of(new Speech.Branch(Town.event("birth"), List.of("first")), Language.JA);
        assertTrue(birth.all("mode").contains("date"));
        assertTrue(birth.quickReplies().contains("todo:birth:first"));
        var bereavement =
                Seen.of(
                        new Speech.Branch(Town.event("bereavement"), List.of("other-person")),
                        Language.JA);
        assertTrue(bereavement.all("mode").isEmpty());
        assertTrue(String.join("\n", bereavement.all("text")).contains("することの一覧"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadFromTheMenuToEverything(Language language) {
        var data = Seen.of(new Speech.Welcome(), language).all("data");
        for (var place :
                List.of("browse:", "events", "bookings", "languages", "townhall", "shelters")) {
            assertTrue(data.contains(place), place);
        }
        var categories = Seen.of(new Speech.Browse(Optional.empty()), language).all("data");
        var procedures =
                categories.stream()
                        .flatMap(category -> Button.parse(category).stream())
                        .filter(Button.Browse.class::isInstance)
                        .map(button -> ((Button.Browse) button).category())
                        .flatMap(name ->
                                Seen.of(new Speech.Browse(Optional.of(name)), language)
                                        .all("data")
                                        .stream())
                        .filter(postback -> postback.startsWith("procedure:"))
                        .distinct()
                        .count();
        assertEquals(Town.PACK.procedures().size(), procedures);
    }

    @Test
    void showTheDeskTheJapaneseInLargeType() {
        var procedure = Town.procedure("inu-toroku-shibo");
        var seen = Seen.of(new Speech.Detail(procedure, Facet.SHOW_JAPANESE), Language.VI);
        var large =
                seen.objects()
                        .filter(node -> node.path("size").asText().equals("xxl"))
                        .map(node -> node.path("text").asText())
                        .toList();
        assertTrue(large.contains(procedure.in(Language.JA).title()));
    }

    @Test
    void sayNothingForSilence() {
        var line = new LineMessages(Town.PACK, Seen.BOOK, "");
        assertEquals(List.of(), line.of(new Outgoing("01E", new Speech.Silence(), Language.JA)));
    }
}
