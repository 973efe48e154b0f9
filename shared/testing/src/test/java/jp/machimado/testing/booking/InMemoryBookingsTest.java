package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Bookings;

final class InMemoryBookingsTest extends BookingsContract {

    @Override
    protected Bookings empty() {
        return new InMemoryBookings();
    }
}
