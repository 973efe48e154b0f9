package jp.machimado.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.guide.Synonym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FaqIndexTest {

    private static final List<FaqIndex.Entry> ENTRIES =
            List.of(
                    entry("move", "引越しに伴う届出について教えてください。", "十四日以内に届け出てください。"),
                    entry("waste", "ごみの分別について教えてください。", "分別表をご覧ください。"),
                    entry("seal", "印鑑登録の方法について教えてください。", "本人が窓口で申請してください。"),
                    entry("branch", "支所の業務について教えてください。", "印鑑登録の方法も支所でご案内します。"),
                    entry("lost", "被保険者証の再交付について教えてください。", "本人確認書類をお持ちください。"));

    private static FaqIndex.Entry entry(String id, String question, String answer) {
        return new FaqIndex.Entry(id, question, answer);
    }

    private static List<String> found(FaqIndex index, String question) {
        return index.search(question).stream().map(FaqIndex.Found::id).toList();
    }

    private static String first(List<Topic> topics, List<Synonym> synonyms, String question) {
        var found = found(FaqIndex.of(ENTRIES, topics, synonyms), question);
        return found.isEmpty() ? "nothing" : found.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"引っ越したら何をしますか, move", "ゴミの分け方, waste", "ｺﾞﾐは何曜日, waste", "印かん登録したい, seal"})
    void findsAnEntryAskedInOtherSpelling(String question, String id) {
        assertEquals(id, first(List.of(), List.of(), question));
    }

    @Test
    void theQuestionCountsMoreThanTheAnswer() {
        var found = found(FaqIndex.of(ENTRIES, List.of(), List.of()), "印鑑登録の方法");
        assertEquals(List.of("seal", "branch"), found.subList(0, 2));
    }

    @Test
    void learnsFromATopicWhatEverydayWordsMean() {
        var topic = new Topic(List.of("被保険者証 再交付", "保険のカードをなくした 見当たらない"));
        assertEquals("nothing", first(List.of(), List.of(), "見当たらない"));
        assertEquals("lost", first(List.of(topic), List.of(), "見当たらない"));
    }

    @Test
    void aSynonymMayHaveSeveralWords() {
        var synonym = new Synonym("手紙が来た", "被保険者証");
        assertEquals("nothing", first(List.of(), List.of(), "手紙が来ました"));
        assertEquals("lost", first(List.of(), List.of(synonym), "手紙が来ました"));
    }

    @Test
    void readsAnAnswerToItsEnd() {
        var guide = entry("long", "長い案内", "あいう。".repeat(400) + "鍾乳洞");
        var index =
                FaqIndex.of(
                        Stream.concat(ENTRIES.stream(), Stream.of(guide)).toList(),
                        List.of(),
                        List.of());
        assertEquals("long", found(index, "鍾乳洞").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？！", "zzz", "\u0000\u202e"})
    void findsNothingWhereNothingIsAlike(String question) {
        assertEquals(List.of(), found(FaqIndex.of(ENTRIES, List.of(), List.of()), question));
    }

    @Test
    void anEmptyFaqHasNoAnswer() {
        assertEquals(List.of(), found(FaqIndex.of(List.of(), List.of(), List.of()), "ごみ"));
    }

    @Test
    void givesTenTheBestFirst() {
        var entries =
                IntStream.range(0, 30)
                        .mapToObj(i -> entry("e" + i, "公園の利用" + "について".repeat(i), "市役所へ"))
                        .toList();
        var found = FaqIndex.of(entries, List.of(), List.of()).search("公園");
        assertEquals(10, found.size());
        assertEquals("e0", found.getFirst().id());
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1).score() >= found.get(i).score());
        }
    }
}
