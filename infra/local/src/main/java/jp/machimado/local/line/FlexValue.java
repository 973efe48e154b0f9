package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Kinds of values in a Flex Message.
enum FlexValue {
    ANY_TEXT(JsonNode::isTextual),
    BOOLEAN(JsonNode::isBoolean),
    NUMBER(JsonNode::isNumber),
    OBJECT(JsonNode::isObject),
    LIST(JsonNode::isArray),
    ACTION(JsonNode::isObject),
    ADDRESS(matching("https://\\S{1,1992}")),
    COLOUR(matching("#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?")),
    SPACING(words("none", "xs", "sm", "md", "lg", "xl", "xxl").or(matching("\\d+(?:\\.\\d+)?px"))),
    LENGTH(
            words("none", "xs", "sm", "md", "lg", "xl", "xxl")
                    .or(matching("\\d+(?:\\.\\d+)?(?:px|%)"))),
    SIZE(
            words("xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full")
                    .or(matching("\\d+(?:\\.\\d+)?(?:px|%)"))),
    BORDER(
            words("none", "light", "normal", "medium", "semi-bold", "bold")
                    .or(matching("\\d+(?:\\.\\d+)?px"))),
    RATIO(matching("\\d+(?:\\.\\d+)?:\\d+(?:\\.\\d+)?")),
    BUBBLE_SIZE(words("nano", "micro", "deca", "hecto", "kilo", "mega", "giga")),
    DIRECTION(words("ltr", "rtl")),
    LAYOUT(words("horizontal", "vertical", "baseline")),
    POSITION(words("relative", "absolute")),
    WEIGHT(words("regular", "bold")),
    STYLE(words("normal", "italic")),
    DECORATION(words("none", "underline", "line-through")),
    ALIGN(words("start", "end", "center")),
    GRAVITY(words("top", "bottom", "center")),
    JUSTIFY(
            words(
                    "center",
                    "flex-start",
                    "flex-end",
                    "space-between",
                    "space-around",
                    "space-evenly")),
    ALIGN_ITEMS(words("center", "flex-start", "flex-end")),
    BUTTON_STYLE(words("primary", "secondary", "link")),
    BUTTON_HEIGHT(words("sm", "md")),
    ADJUST(words("shrink-to-fit")),
    ASPECT_MODE(words("cover", "fit"));

    @SuppressWarnings("ImmutableEnumChecker") // predicates without state
    private final Predicate<JsonNode> accepts;

    FlexValue(Predicate<JsonNode> accepts) {
        this.accepts = accepts;
    }

    boolean accepts(JsonNode value) {
        return accepts.test(value);
    }

    private static Predicate<JsonNode> words(String... words) {
        var known = Set.copyOf(Arrays.asList(words));
        return value -> value.isTextual() && known.contains(value.asText());
    }

    private static Predicate<JsonNode> matching(String pattern) {
        var compiled = Pattern.compile(pattern);
        return value -> value.isTextual() && compiled.matcher(value.asText()).matches();
    }
}
