package jp.machimado.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenButtonsTest {

    private final SpokenButtons spoken = new SpokenButtons();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "必要なものは？ | BRING",
                "何がいる | BRING",
                "持ち物 | BRING",
                "いくら？ | FEE",
                "いくらかかる | FEE",
                "手数料は | FEE",
                "ネットでできる？ | ONLINE",
                "ＯＮＬＩＮＥ？ | ONLINE",
                "いつまで？ | DEADLINE",
                "代理でいい？ | BY_PROXY",
                "郵送できる？ | BY_POST",
                "はんこいる？ | SEAL",
                "家に来てもらえる？ | HOME_VISIT",
                "行けないとき | CANNOT_COME",
                "どこ？ | WHERE",
                "誰が対象 | WHO",
                "次は？ | NEXT_STEP"
            })
    void hearAFollowUpQuestionInJapanese(String said, Facet facet) {
        assertEquals(Optional.of(facet), spoken.facet(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what do I need? | BRING",
                "需要什么？ | BRING",
                "O que preciso levar? | BRING",
                "Cần mang gì? | BRING",
                "多少钱 | FEE",
                "Quanto custa? | FEE",
                "show Japanese | SHOW_JAPANESE"
            })
    void hearAFollowUpQuestionInOtherLanguages(String said, Facet facet) {
        assertEquals(Optional.of(facet), spoken.facet(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "メニュー | menu",
                "手続を調べる | browse:",
                "ライフイベント | events",
                "予約 | bookings",
                "言語 / Language | languages",
                "English please! | speak:en",
                "やさしい日本語 | speak:easy",
                "中文 | speak:zh",
                "português | speak:pt",
                "Tiếng Việt | speak:vi",
                "役場に聞く | townhall",
                "避難所 | shelters"
            })
    void hearAMenuWord(String said, String postback) {
        assertEquals(Optional.of(postback), spoken.menu(said).map(Button::postback));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "住民票はいくら",
                "犬の登録に必要なものは",
                "母の介護認定は郵送でできますか",
                "How much is the childcare allowance?",
                "図書館の本を予約したい",
                "動けない",
                "はい",
                ""
            })
    void leaveWholeQuestionsAlone(String said) {
        assertEquals(Optional.empty(), spoken.facet(said));
        assertEquals(Optional.empty(), spoken.menu(said));
    }

    @Test
    void meanOneThingEach() throws IOException {
        Map<String, String> means = new HashMap<>();
        for (var line : lines()) {
            var cells = line.split("\t", -1);
            assertTrue(
                    cells[0].startsWith("facet/") || Button.parse(cells[0]).isPresent(), cells[0]);
            for (var word : cells[1].split(" \\| ", -1)) {
                var other = means.put(word, cells[0]);
                assertEquals(null, other, word + " stands twice");
            }
        }
        assertTrue(means.size() > 1_000);
    }

    private static List<String> lines() throws IOException {
        try (var stream = SpokenButtons.class.getResourceAsStream("spoken.tsv")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        }
    }
}
