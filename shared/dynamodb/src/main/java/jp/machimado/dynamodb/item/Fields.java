package jp.machimado.dynamodb.item;

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
public final class Fields {

    /// The attribute by which DynamoDB deletes items, late.
    public static final String EXPIRES = "expires";

    /// As many digits for every instant, so that texts are in order of time.
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final Map<String, AttributeValue> attributes;

    private Fields(Map<String, AttributeValue> attributes) {
        this.attributes = new TreeMap<>(attributes);
    }

    /// A new item at `key`.
    public static Fields at(ItemKey key) {
        return new Fields(key.attributes());
    }

    /// An item that was read.
    public static Fields of(Map<String, AttributeValue> item) {
        return new Fields(item);
    }

    public static AttributeValue value(String text) {
        return AttributeValue.fromS(text);
    }

    public static AttributeValue value(long number) {
        return AttributeValue.fromN(String.valueOf(number));
    }

    public static AttributeValue value(Instant instant) {
        return value(text(instant));
    }

    public static String text(Instant instant) {
        return INSTANT.format(instant);
    }

    public Fields set(String name, String text) {
        attributes.put(name, value(text));
        return this;
    }

    public Fields set(String name, long number) {
        attributes.put(name, value(number));
        return this;
    }

    public Fields set(String name, Instant instant) {
        attributes.put(name, value(instant));
        return this;
    }

    public Fields set(String name, List<String> texts) {
        return setAll(name, texts.stream().map(Fields::value).toList());
    }

    public Fields setAll(String name, List<AttributeValue> values) {
        attributes.put(name, AttributeValue.fromL(values));
        return this;
    }

    public Fields setText(String name, Optional<String> text) {
        text.ifPresent(present -> set(name, present));
        return this;
    }

    public Fields setInstant(String name, Optional<Instant> instant) {
        instant.ifPresent(present -> set(name, present));
        return this;
    }

    /// Ends the item at `instant`.
    public Fields expire(Instant instant) {
        return set(EXPIRES, seconds(instant));
    }

    /// `instant` in seconds since 1970, rounded up.
    public static long seconds(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }

    /// Whether it still counts at `now`.
    public boolean isKept(Instant now) {
        return maybe(EXPIRES)
                .map(value -> now.getEpochSecond() < Long.parseLong(value.n()))
                .orElse(true);
    }

    public ItemKey key() {
        return new ItemKey(text(ItemKey.PK), text(ItemKey.SK));
    }

    public String text(String name) {
        return get(name).s();
    }

    public int number(String name) {
        return Integer.parseInt(get(name).n());
    }

    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    public List<String> texts(String name) {
        return values(name).stream().map(AttributeValue::s).toList();
    }

    public List<AttributeValue> values(String name) {
        return get(name).l();
    }

    public Optional<String> maybeText(String name) {
        return maybe(name).map(AttributeValue::s);
    }

    public Optional<Instant> maybeInstant(String name) {
        return maybeText(name).map(Instant::parse);
    }

    public Map<String, AttributeValue> map() {
        return attributes;
    }

    private AttributeValue get(String name) {
        return maybe(name).orElseThrow(() -> new IllegalStateException(key() + " has no " + name));
    }

    private Optional<AttributeValue> maybe(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
