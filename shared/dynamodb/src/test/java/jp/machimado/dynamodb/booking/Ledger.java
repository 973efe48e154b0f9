package jp.machimado.dynamodb.booking;

import java.time.InstantSource;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.Desk;

/// The stores of bookings on the tables of tests, and a counter over them.
final class Ledger {

    /// By this clock nothing of the tests has expired.
    private static final InstantSource CLOCK = InstantSource.fixed(Desk.MORNING);

    private Ledger() {}

    static DynamoBookings bookings(TestTown town) {
        return new DynamoBookings(town.table, TestTown.ZONE, CLOCK);
    }

    static DynamoOutbox outbox(TestTown town) {
        return new DynamoOutbox(town.table, CLOCK);
    }

    static DynamoContacts contacts(TestTown town) {
        return new DynamoContacts(town.table);
    }

    static Desk desk(TestTown town) {
        return new Desk(bookings(town));
    }
}
