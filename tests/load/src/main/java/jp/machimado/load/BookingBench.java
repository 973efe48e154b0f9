package jp.machimado.load;

import static jp.machimado.testing.booking.Desk.ask;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.testing.booking.Desk;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// How long one booking takes, warm. The ratio is to the bare transaction that it makes, sent again
/// to a table of its own: the same items, updates and conditions. Both take turns, so that whatever
/// else the machine does meets both.
final class BookingBench {

    private static final String NAME = "booking";
    private static final String BARE = "bare";
    private static final int WARM = 5;
    private static final int ROUNDS = 15;
    private static final int IN_A_ROUND = 100;
    private static final int OF_A_PERSON = 10;
    private static final int DESKS = 20;
    private static final int OPENS = 32;
    private static final int HOURS = 13;

    private final SentTransactions sent = new SentTransactions();
    private final List<long[]> bookings = new ArrayList<>();
    private final List<long[]> transactions = new ArrayList<>();

    List<Row> rows() {
        try (var dynamo = EmbeddedDynamo.start(Optional.empty());
                var client = EmbeddedClient.to(dynamo.endpoint(), sent)) {
            TownTable.createIfMissing(client, NAME);
            TownTable.createIfMissing(client, BARE);
            var desk = desk(client);
            for (int round = 0; round < WARM + ROUNDS; round++) {
                round(client, desk, round);
            }
        }
        return rows(all(bookings), all(transactions));
    }

    private void round(DynamoDbClient client, Desk desk, int round) {
        var booked =
                Laps.nanos(
                        IN_A_ROUND, i -> Desk.done(desk.reserve.book(request(round, i), desk.now)));
        var bare = sent.take(BARE);
        var written = Laps.nanos(bare.size(), i -> client.transactWriteItems(bare.get(i)));
        sent.take(BARE);
        if (round >= WARM) {
            bookings.add(booked);
            transactions.add(written);
        }
    }

    private static Desk desk(DynamoDbClient client) {
        var table = new TownTable(client, NAME, Retry.inRealTime());
        var zone = InventedTown.town().zone();
        return new Desk(new DynamoBookings(table, zone, InstantSource.fixed(Desk.MORNING)));
    }

    /// An hour at a desk that nobody else asks for.
    private static Request request(int round, int i) {
        int number = round * IN_A_ROUND + i;
        int slot = number / DESKS;
        int from = OPENS + 4 * (slot % HOURS);
        var day = LocalDate.of(2026, 7, 2).plusDays(slot / HOURS);
        var person = new PersonId("person-%04d".formatted(number / OF_A_PERSON));
        var desk = new SpaceId("desk-" + (1 + number % DESKS));
        return ask(person, "screen-" + number, Use.of(desk, new Hours(day, from, from + 4)));
    }

    private static long[] all(List<long[]> rounds) {
        return rounds.stream().flatMapToLong(LongStream::of).toArray();
    }

    private static List<Row> rows(long[] bookings, long[] transactions) {
        double rate = perSecond(bookings);
        double late = new Laps(bookings).within(0.99);
        double lateBare = new Laps(transactions).within(0.99);
        return List.of(
                new Row(
                        NAME,
                        "an hour at a desk, one after the other",
                        String.format(Locale.ROOT, "%.0f a second", rate),
                        Row.ratio(rate, perSecond(transactions), "its bare transaction")),
                new Row(
                        NAME,
                        "an hour at a desk, p99",
                        Row.ms(late),
                        Row.ratio(late, lateBare, "its bare transaction")));
    }

    private static double perSecond(long[] nanos) {
        return nanos.length * (double) Duration.ofSeconds(1).toNanos() / LongStream.of(nanos).sum();
    }
}
