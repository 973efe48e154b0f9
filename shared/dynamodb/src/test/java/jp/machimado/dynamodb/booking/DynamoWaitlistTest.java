package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.WaitlistContract;

final class DynamoWaitlistTest extends WaitlistContract {
    @Override
    protected Bookings empty() {
        return Ledger.bookings(TestTown.empty());
    }
}
