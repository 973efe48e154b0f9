package jp.machimado.dynamodb;

import static jp.machimado.dynamodb.Aftermaths.HANAKO;
import static jp.machimado.dynamodb.Aftermaths.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the table holds of people. The map below is the data inventory: an attribute that is not in
/// it fails the build.
final class PrivacyTest {

    private static final Map<String, Set<String>> INVENTORY =
            Map.of(
                    "EVENT", Set.of("pk", "sk", "expires", "state"),
                    "CONVERSATION",
                            Set.of(
                                    "pk",
                                    "sk",
                                    "expires",
                                    "procedure",
                                    "misses",
                                    "until",
                                    "booking"),
                    "LANGUAGE", Set.of("pk", "sk", "expires", "language"),
                    "COUNT", Set.of("pk", "sk", "times"),
                    "UNANSWERED", Set.of("pk", "sk", "expires", "text", "language"),
                    "MESSAGE", Set.of("pk", "sk", "expires", "day", "unsent"),
                    "FEEDBACK", Set.of("pk", "sk", "expires"));

    private static final String MESSAGE = "515151515151515151";

    private final TestTown town = TestTown.empty();

    @BeforeEach
    void oneOfEverythingIsWritten() {
        town.receipts().arrive("E1", NOW);
        town.receipts().done("E1", HANAKO, Aftermaths.missed(MESSAGE, "猫は？"), NOW);
        town.receipts().done("E2", HANAKO, Aftermaths.missed("51", "亀は？"), NOW);
        town.memories().forgetMessage("51", NOW);
        town.receipts().done("E3", HANAKO, Aftermaths.rated("E1"), NOW);
        town.receipts().done("E4", "U" + "f".repeat(32), Aftermaths.answered(), NOW);
    }

    @Test
    void holdsTheAttributesOfTheInventoryAndNoOthers() {
        var found = new TreeMap<String, Set<String>>();
        for (var item : town.items()) {
            found.computeIfAbsent(kind(item), _ -> new TreeSet<>()).addAll(item.keySet());
        }
        assertEquals(INVENTORY, found);
    }

    @Test
    void holdsNoUserIdAndNoMessageId() {
        for (var item : town.items()) {
            var all = item.toString();
            assertFalse(all.contains(HANAKO), all);
            assertFalse(all.contains(MESSAGE), all);
        }
    }

    @Test
    void aTextStandsBesideNothingOfItsSenderOrTheEvent() {
        var person = town.hash.person(HANAKO);
        for (var item : town.items()) {
            var all = item.toString();
            if (all.contains("猫は？")) {
                assertEquals("UNANSWERED", kind(item));
                assertFalse(all.contains(person), all);
                assertFalse(all.contains("E1"), all);
            } else {
                assertFalse(all.contains("亀は？"), all);
            }
        }
    }

    @Test
    void hashesAreKeyedAndPeopleAndMessagesDoNotShareThem() {
        // printf person:U1 | openssl dgst -sha256 -hmac 'a channel secret'
        assertEquals(
                "ebe9f321f3af9400b70ba85bc62647829b5439121d7cce09ceeac9f5330bc848",
                town.hash.person("U1"));
        assertNotEquals(town.hash.person("U1"), town.hash.message("U1"));
        assertNotEquals(town.hash.person("U1"), new KeyedHash(() -> "another").person("U1"));
    }

    private static String kind(Map<String, AttributeValue> item) {
        var key = ItemKey.SCHEMA.mapToItem(item);
        var prefix = key.pk().substring(0, key.pk().indexOf('#'));
        return prefix.equals("PERSON") ? key.sk() : prefix;
    }
}
