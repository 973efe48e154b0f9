package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.BookingsContract;

final class DynamoBookingsTest extends BookingsContract {
    @Override
    protected Bookings empty() {
        return Ledger.bookings(TestTown.empty());
    }
}
