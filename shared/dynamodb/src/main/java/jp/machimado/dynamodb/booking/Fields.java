package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.machimado.dynamodb.ItemKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The attributes of one item.
final class Fields {

    /// The attribute by which DynamoDB deletes items, late.
    static final String EXPIRES = "expires";

    /// As many digits for every instant, so that texts are in order of time.
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final Map<String, AttributeValue> attributes;

    private Fields(Map<String, AttributeValue> attributes) {
        this.attributes = new TreeMap<>(attributes);
    }

    /// A new item at `key`.
    static Fields at(ItemKey key) {
        return new Fields(key.attributes());
    }

    /// An item that was read.
    static Fields of(Map<String, AttributeValue> item) {
        return new Fields(item);
    }

    static AttributeValue value(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue value(long number) {
        return AttributeValue.fromN(String.valueOf(number));
    }

    static AttributeValue value(Instant instant) {
        return value(text(instant));
    }

    static String text(Instant instant) {
        return INSTANT.format(instant);
    }

    Fields set(String name, String text) {
        attributes.put(name, value(text));
        return this;
    }

    Fields set(String name, long number) {
        attributes.put(name, value(number));
        return this;
    }

    Fields set(String name, Instant instant) {
        attributes.put(name, value(instant));
        return this;
    }

    Fields set(String name, List<String> texts) {
        attributes.put(name, AttributeValue.fromL(texts.stream().map(Fields::value).toList()));
        return this;
    }

    Fields setText(String name, Optional<String> text) {
        text.ifPresent(present -> set(name, present));
        return this;
    }

    Fields setInstant(String name, Optional<Instant> instant) {
        instant.ifPresent(present -> set(name, present));
        return this;
    }

    /// Ends the item at `instant`.
    Fields expire(Instant instant) {
        return set(EXPIRES, seconds(instant));
    }

    /// `instant` in seconds since 1970, rounded up.
    static long seconds(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }

    /// Whether it still counts at `now`.
    boolean isKept(Instant now) {
        return maybe(EXPIRES)
                .map(value -> now.getEpochSecond() < Long.parseLong(value.n()))
                .orElse(true);
    }

    ItemKey key() {
        return new ItemKey(text(ItemKey.PK), text(ItemKey.SK));
    }

    String text(String name) {
        return get(name).s();
    }

    int number(String name) {
        return Integer.parseInt(get(name).n());
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    List<String> texts(String name) {
        return get(name).l().stream().map(AttributeValue::s).toList();
    }

    Optional<String> maybeText(String name) {
        return maybe(name).map(AttributeValue::s);
    }

    Optional<Instant> maybeInstant(String name) {
        return maybeText(name).map(Instant::parse);
    }

    Map<String, AttributeValue> map() {
        return attributes;
    }

    private AttributeValue get(String name) {
        return maybe(name).orElseThrow(() -> new IllegalStateException(key() + " has no " + name));
    }

    private Optional<AttributeValue> maybe(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
