package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.SeriesContract;

final class DynamoSeriesTest extends SeriesContract {
    @Override
    protected Bookings empty() {
        return Ledger.bookings(TestTown.empty());
    }
}
