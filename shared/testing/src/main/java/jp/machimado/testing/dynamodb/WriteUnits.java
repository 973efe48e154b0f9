package jp.machimado.testing.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What an item costs by AWS's documented rules ("Item sizes and formats", "Read and write
/// operations"): emulators count differently.
public final class WriteUnits {

    private static final int KILOBYTE = 1024;

    /// Each part of a transaction is written twice: prepared and committed.
    private static final int TWICE = 2;

    private static final int CONTAINER = 3;
    private static final int ELEMENT = 1;

    private WriteUnits() {}

    /// The write units of a part of a transaction that leaves `item` behind. Where it was larger
    /// before, the larger one counts.
    public static int ofTransaction(Map<String, AttributeValue> item) {
        return TWICE * kilobytes(item);
    }

    /// Started kilobytes of `item`.
    public static int kilobytes(Map<String, AttributeValue> item) {
        return Math.ceilDiv(bytes(item), KILOBYTE);
    }

    /// How large `item` is.
    public static int bytes(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> utf8(entry.getKey()) + bytes(entry.getValue()))
                .sum();
    }

    private static int bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            case L ->
                    CONTAINER
                            + value.l().stream()
                                    .mapToInt(element -> ELEMENT + bytes(element))
                                    .sum();
            case M -> CONTAINER + bytes(value.m()) + ELEMENT * value.m().size();
            case SS -> value.ss().stream().mapToInt(WriteUnits::utf8).sum();
            case NS -> value.ns().stream().mapToInt(WriteUnits::number).sum();
            case BS -> value.bs().stream().mapToInt(each -> each.asByteArrayUnsafe().length).sum();
            case UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("a value of no known type");
        };
    }

    /// One byte for two significant digits, one more, and one for a minus.
    private static int number(String number) {
        int digits = number.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "").length();
        return Math.ceilDiv(digits, 2) + 1 + (number.startsWith("-") ? 1 : 0);
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
