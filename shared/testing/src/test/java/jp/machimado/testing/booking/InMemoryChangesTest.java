package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Bookings;

final class InMemoryChangesTest extends ChangesContract {

    @Override
    protected Bookings empty() {
        return new InMemoryBookings();
    }
}
