package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.ChangesContract;

final class DynamoChangesTest extends ChangesContract {
    @Override
    protected Bookings empty() {
        return Ledger.bookings(TestTown.empty());
    }
}
