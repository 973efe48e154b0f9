package jp.machimado.functions.outbox;

import static jp.machimado.functions.outbox.StreamCall.inserted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownClient;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoOutbox;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import jp.machimado.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The function as the cloud wires it: the town pack, a real table, secrets, LINE and SES over
/// HTTP.
class WiredOutboxTest {

    private static final EmbeddedDynamo DYNAMO = EmbeddedDynamo.start(Optional.empty());
    private static final PretendCloud CLOUD = new PretendCloud();
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2026-07-01T00:00:00Z"));
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "TOWN_PACK", System.getenv("TOWN_PACK"),
                    "TOWN_TABLE", "town",
                    "PUBLIC_URL", "https://town.example",
                    "LINE_CHANNEL_ACCESS_TOKEN_ID", "machimado/token",
                    "FORM_KEY", "key-of-forms-for-tests",
                    "LINE_API_ENDPOINT", CLOUD.address(),
                    "MAIL_FROM", "yoyaku@town.example",
                    "STAFF_MAIL", "desk@town.example",
                    "AWS_ENDPOINT_URL", CLOUD.address(),
                    "AWS_ENDPOINT_URL_DYNAMODB", DYNAMO.endpoint().toString());
    private static final OutboxFunction FUNCTION = new OutboxFunction(ENVIRONMENT, NOW::get);
    private static final int CALLS_WHILE_WIRED = CLOUD.calls;
    private static final TownTable TABLE =
            new TownTable(TownClient.of(ENVIRONMENT), "town", new Retry(new Random(1), _ -> {}));
    private static int screens;

    private final PersonId person = new PersonId("person-%04d".formatted(screens));
    private final Outbox outbox = new DynamoOutbox(TABLE, NOW::get);

    @BeforeAll
    static void createTheTable() {
        var anyone = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
        try (var patient =
                DynamoDbClient.builder()
                        .endpointOverride(DYNAMO.endpoint())
                        .region(Region.AP_NORTHEAST_1)
                        .credentialsProvider(anyone)
                        .build()) {
            TownTable.createIfMissing(patient, "town");
        }
    }

    @AfterAll
    static void closeAll() {
        DYNAMO.close();
        CLOUD.close();
    }

    @BeforeEach
    void forgetEarlierCalls() {
        CLOUD.pushed.clear();
        CLOUD.mailed.clear();
        CLOUD.status = 200;
    }

    private Booking booked(Contact.Channel channel, String address, String space) {
        new DynamoContacts(TABLE)
                .keep(person, new Contact(channel, address, Language.JA), NOW.get());
        var folder = Path.of(System.getenv("TOWN_PACK"));
        var town = TownPackReader.read(folder).town();
        var spaces = SpaceTables.read(folder);
        var bookings = new DynamoBookings(TABLE, town.zone(), NOW::get);
        var day = LocalDate.of(2026, 7, 7);
        var hours = Hours.of(day, LocalTime.of(9, 0), LocalTime.of(10, 0));
        var request =
                new Request(
                        person,
                        Audience.VISITOR,
                        "screen-" + screens++,
                        List.of(Use.of(new SpaceId(space), hours)),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Plan.Channel.LINE,
                        Optional.empty());
        var outcome =
                new ReserveSpace(new BookingOffice(bookings, () -> spaces, town))
                        .book(request, NOW.get());
        return ((Outcome.Done) outcome).booking();
    }

    private static int failures(Booking booking, Kind kind) {
        var id = new NoticeId(booking.id(), booking.version(), kind);
        return FUNCTION.handleRequest(StreamCall.of(inserted(id, "1")), NoContext.GIVEN)
                .getBatchItemFailures()
                .size();
    }

    @Test
    void connectsToNothingBeforeTheFirstRecord() {
        assertEquals(0, CALLS_WHILE_WIRED);
    }

    @Test
    void pushesABookingOnceHoweverOftenTheStreamTellsOfIt() {
        var booking = booked(Contact.Channel.LINE, "U" + "0".repeat(32), "seki-1");
        assertEquals(0, failures(booking, Kind.BOOKED));
        assertEquals(0, failures(booking, Kind.BOOKED));
        assertEquals(1, CLOUD.pushed.size());
        var push = CLOUD.pushed.getFirst();
        var key = new NoticeId(booking.id(), 1, Kind.BOOKED).retryKey();
        assertTrue(push.startsWith(key + " "), push);
        assertTrue(push.contains("【例】まちのワークスペース"), push);
        assertTrue(push.contains(booking.id().number()), push);
    }

    /// Number 21 of [jp.machimado.testing.booking.BookingsContract].
    @Test
    void pushesAgainLaterUnderTheSameKeyAfterLineFailed() {
        var booking = booked(Contact.Channel.LINE, "U" + "0".repeat(32), "seki-2");
        CLOUD.status = 500;
        assertEquals(0, failures(booking, Kind.BOOKED));
        CLOUD.status = 200;
        NOW.updateAndGet(before -> before.plus(Duration.ofMinutes(1)));
        assertEquals(0, failures(booking, Kind.BOOKED));
        assertEquals(2, CLOUD.pushed.size());
        assertEquals(CLOUD.pushed.getFirst(), CLOUD.pushed.getLast());
    }

    @Test
    void mailsABookingOnceAndNeverAgainAfterAnUnknownOutcome() {
        var booking = booked(Contact.Channel.MAIL, "taro@example.jp", "seki-3");
        CLOUD.status = 500;
        assertEquals(0, failures(booking, Kind.BOOKED));
        CLOUD.status = 200;
        NOW.updateAndGet(before -> before.plus(Duration.ofHours(1)));
        assertEquals(0, failures(booking, Kind.BOOKED));
        assertEquals(1, CLOUD.mailed.size());
        assertEquals(Outbox.State.UNCERTAIN, outbox.of(booking.id()).getFirst().state());
    }

    @Test
    void mailsThoseWhoDecide() {
        var request = booked(Contact.Channel.NONE, "", "hall-a");
        assertEquals(0, failures(request, Kind.RECEIVED));
        assertEquals(0, failures(request, Kind.ASKED));
        assertEquals(1, CLOUD.mailed.size());
        assertTrue(CLOUD.mailed.getFirst().contains("desk@town.example"));
        assertTrue(CLOUD.mailed.getFirst().contains("https://town.example/staff"));
    }
}
