package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Bookings;

final class InMemorySeriesTest extends SeriesContract {

    @Override
    protected Bookings empty() {
        return new InMemoryBookings();
    }
}
