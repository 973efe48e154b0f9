package jp.machimado.local.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each limit of LINE, at the last value that is accepted and the first that is refused.
final class MessageRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false"})
    void oneToFiveMessages(int count, boolean fine) {
        assertEquals(fine, refusals(repeated("{'type':'text','text':'a'}", count)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5000, true", "5001, false"})
    void aTextHasUpToFiveThousandUtf16Units(int length, boolean fine) {
        var text = "{'type':'text','text':'" + "あ".repeat(length) + "'}";
        assertEquals(fine, refusals("[" + text + "]").isEmpty());
    }

    @Test
    void linesErrorNamesTheProperty() {
        var refusal = refusals("[{'type':'text','text':''}]").getFirst();
        assertEquals(
                "{\"message\":\"The request body has 1 error(s)\",\"details\":"
                        + "[{\"message\":\"May not be empty\",\"property\":\"messages[0].text\"}]}",
                refusal.json());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "13, true", "14, false"})
    void aMessageHasUpToThirteenQuickReplies(int count, boolean fine) {
        var item = "{'type':'action','action':{'type':'postback','label':'はい','data':'yes'}}";
        var message =
                "[{'type':'text','text':'a','quickReply':{'items':" + repeated(item, count) + "}}]";
        assertEquals(fine, refusals(message).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "20, 300, 300, true",
        "21, 300, 300, false",
        "20, 301, 300, false",
        "20, 300, 301, false",
        "0, 300, 300, false",
        "20, 0, 300, false"
    })
    void aPostbackFitsItsLimits(int label, int data, int displayText, boolean fine) {
        var action =
                "{'type':'postback','label':'%s','data':'%s','displayText':'%s'}"
                        .formatted(x(label), x(data), x(displayText));
        var item = "{'type':'action','action':" + action + "}";
        var message = "[{'type':'text','text':'a','quickReply':{'items':[" + item + "]}}]";
        assertEquals(fine, refusals(message).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "400, true", "401, false"})
    void aFlexMessageHasAnAltTextOfUpToFourHundred(int length, boolean fine) {
        assertEquals(fine, refusals(flex(x(length), bubble(text("a")))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"30720, true", "30721, false"})
    void aBubbleHasUpToThirtyKilobytesOfUtf8(int bytes, boolean fine) throws Exception {
        var bare = json(bubble(text(""))).toString().length();
        assertEquals(fine, refusals(flex("alt", bubble(text(x(bytes - bare))))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 1, true", "12, 1, true", "13, 1, false", "2, 26000, false"})
    void aCarouselHasUpToTwelveBubblesAndFiftyKilobytes(int count, int each, boolean fine) {
        var bubbles = repeated(bubble(text(x(each))), count);
        var carousel = "{'type':'carousel','contents':" + bubbles + "}";
        assertEquals(fine, refusals(flex("alt", carousel)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','text':'a','weight':'bold','size':'xl','wrap':true,'color':'#112233'}",
                "{'type':'separator','margin':'lg'}",
                "{'type':'button','style':'primary','action':{'type':'uri','label':'開く','uri':'https://a.jp'}}",
                "{'type':'button','action':{'type':'datetimepicker','label':'日付','data':'d','mode':'date'}}",
                "{'type':'box','layout':'baseline','contents':[{'type':'icon','url':'https://a.jp/a.png'}]}",
                "{'type':'text','contents':[{'type':'span','text':'a'}]}",
                "{'type':'box','layout':'horizontal','spacing':'md','contents':[]}",
            })
    void aKnownComponentIsFine(String component) {
        assertEquals(List.of(), refusals(flex("alt", bubble(component))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'text','text':''} | /body/contents/0/text",
                "{'type':'text'} | /body/contents/0/text",
                "{'type':'text','text':'a','size':'huge'} | /body/contents/0/size",
                "{'type':'text','text':'a','color':'red'} | /body/contents/0/color",
                "{'type':'text','text':'a','bold':true} | /body/contents/0/bold",
                "{'type':'marquee'} | /body/contents/0/type",
                "{'type':'box','contents':[]} | /body/contents/0/layout",
                "{'type':'box','layout':'vertical'} | /body/contents/0/contents",
                "{'type':'button'} | /body/contents/0/action",
                "{'type':'button','action':{'type':'postback','data':'a'}} | /body/contents/0/action/label",
                "{'type':'icon','url':'https://a.jp/a.png'} | /body/contents/0/type",
                "{'type':'span','text':'a'} | /body/contents/0/type",
                "{'type':'image','url':'http://a.jp/a.png'} | /body/contents/0/url",
                "{'type':'box','layout':'baseline','contents':[{'type':'separator'}]} | /body/contents/0/contents/0/type"
            })
    void aFaultInAFlexMessageIsNamedByItsPath(String component, String path) {
        var refusal = refusals(flex("alt", bubble(component))).getFirst();
        assertEquals("A message (messages[0]) in the request body is invalid", refusal.message());
        var paths = refusal.details().stream().map(Violation::property).toList();
        assertTrue(paths.contains(path), () -> "found " + paths);
    }

    private static List<LineRefusal> refusals(String messages) {
        return MessageRules.refusals(json(messages));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(text, fault);
        }
    }

    private static String flex(String altText, String contents) {
        return "[{'type':'flex','altText':'" + altText + "','contents':" + contents + "}]";
    }

    private static String bubble(String component) {
        return "{'type':'bubble','body':{'type':'box','layout':'vertical','contents':["
                + component
                + "]}}";
    }

    private static String text(String text) {
        return "{'type':'text','text':'" + text + "'}";
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String repeated(String json, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> json)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
