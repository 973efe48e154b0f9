package jp.machimado.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChineseFeaturesTest {

    private final ChineseFeatures features = new ChineseFeatures();

    @ParameterizedTest
    @CsvSource({
        "我想辦理遷入手續, 我想办理迁入手续",
        "國民健康保險證遺失了, 国民健康保险证遗失了",
        "孩子出生後可以領兒童津貼嗎, 孩子出生后可以领儿童津贴吗",
        "養狗要登記嗎, 养狗要登记吗",
        "大型垃圾怎麼丟, 大型垃圾怎么丢",
        "機車報廢, 机车报废"
    })
    void findsATraditionalQuestionAsASimplifiedOne(String traditional, String simplified) {
        assertEquals(features.of(simplified), features.of(traditional));
    }

    @Test
    void tellsOtherQuestionsApart() {
        assertNotEquals(features.of("養狗要登記嗎"), features.of("養貓要登記嗎"));
    }
}
