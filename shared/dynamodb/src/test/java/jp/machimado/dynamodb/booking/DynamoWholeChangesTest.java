package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.WholeChangesContract;

final class DynamoWholeChangesTest extends WholeChangesContract {
    @Override
    protected Bookings empty() {
        return Ledger.bookings(TestTown.empty());
    }
}
