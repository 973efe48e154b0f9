package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.MORNING;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.machimado.booking.CloseSpace.Closure;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.space.Audience;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.testing.booking.Desk;
import jp.machimado.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the table holds of those who book. The map below is the data inventory: an attribute that
/// is not in it fails the build.
final class BookingPrivacyTest {

    private static final Set<String> PLAN =
            Set.of(
                    "site",
                    "uses",
                    "claims",
                    "people",
                    "name",
                    "purpose",
                    "channel",
                    "rules",
                    "audience");

    private static final Map<String, Set<String>> INVENTORY =
            Map.of(
                    "SITE",
                    Set.of("pk", "sk", "expires", "b_*", "c*", "x_*"),
                    "BOOKING",
                    and(
                            PLAN,
                            "pk",
                            "sk",
                            "expires",
                            "person",
                            "state",
                            "version",
                            "made",
                            "until",
                            "reminded",
                            "reason",
                            "series",
                            "due_shard",
                            "due_at"),
                    "OUT",
                    Set.of(
                            "pk",
                            "sk",
                            "expires",
                            "state",
                            "attempts",
                            "not_before",
                            "first_tried",
                            "due_shard",
                            "due_at"),
                    "MONTH",
                    Set.of("pk", "sk", "expires", "n_*", "b_*"),
                    "CONTACT",
                    Set.of("pk", "sk", "expires", "channel", "address", "language"),
                    "FEED",
                    Set.of("pk", "sk", "expires", "generation"),
                    "PLACE",
                    Set.of("pk", "sk", "expires", "line", "place"),
                    "WAIT",
                    and(PLAN, "pk", "sk", "expires", "booking", "person", "since"));

    private final TestTown town = TestTown.empty();
    private final Desk desk = Ledger.desk(town);

    private static Set<String> and(Set<String> some, String... others) {
        var all = new TreeSet<>(some);
        all.addAll(List.of(others));
        return all;
    }

    @BeforeEach
    void oneOfEverythingIsWritten() {
        desk.reserve.hold(ask(HANAKO, "held", "desk-2", Optional.empty()), MORNING);
        var booking = desk.booked(HANAKO, on("chamber", "09:00", "10:00"));
        desk.decide.sendBack(TARO, booking.id(), "rejected", MORNING);
        desk.reserve.book(ask(HANAKO, "booked", "desk-1", Optional.of("series")), MORNING);
        desk.waitlist.join(ask(TARO, "wait", "desk-1", Optional.empty()), MORNING);
        desk.close.close(
                new Closure("flood", List.of(on("free", "09:00", "10:00")), "flood"), MORNING);
        Ledger.contacts(town)
                .keep(
                        HANAKO,
                        new Contact(Contact.Channel.MAIL, "hanako@example.jp", Language.JA),
                        MORNING);
        new DynamoFeeds(town.table).keep(HANAKO, "generation", MORNING);
        var outbox = Ledger.outbox(town);
        outbox.dueNotices(MORNING, 1)
                .forEach(id -> outbox.claim(id, MORNING, Duration.ofMinutes(1)));
    }

    private static Request ask(
            PersonId person, String nonce, String space, Optional<String> series) {
        return new Request(
                person,
                Audience.RESIDENT,
                nonce,
                List.of(on(space, "09:00", "10:00")),
                1,
                Optional.of("山田花子"),
                Optional.of("勉強会"),
                Plan.Channel.WEB,
                series);
    }

    @Test
    void holdsTheAttributesOfTheInventoryAndNoOthers() {
        var found = new TreeMap<String, Set<String>>();
        for (var item : town.items()) {
            found.computeIfAbsent(kind(item), _ -> new TreeSet<>())
                    .addAll(
                            item.keySet().stream()
                                    .map(BookingPrivacyTest::shape)
                                    .collect(Collectors.toSet()));
        }
        assertEquals(INVENTORY, found);
    }

    @Test
    void namesAndPurposesStandInBookingsAndPlacesInLineOnly() {
        for (var item : town.items()) {
            var all = item.toString();
            boolean named = all.contains("山田花子") || all.contains("勉強会");
            assertFalse(named && !Set.of("BOOKING", "WAIT").contains(kind(item)), all);
        }
    }

    @Test
    void countersThatAnybodyMaySeeNameNobody() {
        for (var item : town.items()) {
            if (kind(item).equals("SITE")) {
                assertFalse(item.toString().contains(HANAKO.value()), item::toString);
            }
        }
    }

    @Test
    void everythingEnds() {
        town.items().forEach(item -> assertEquals(true, item.containsKey("expires")));
    }

    private static String shape(String attribute) {
        return attribute.replaceFirst("^([bnx]_).+", "$1*").replaceFirst("^c\\d+$", "c*");
    }

    private static String kind(Map<String, AttributeValue> item) {
        var key = Fields.of(item).key();
        var pk = key.pk();
        var sk = key.sk();
        if (sk.matches("(OUT#|MONTH#).*|CONTACT|FEED")) {
            return sk.replaceFirst("#.*", "");
        }
        return pk.startsWith("PERSON#") ? "PLACE" : pk.substring(0, pk.indexOf('#'));
    }
}
