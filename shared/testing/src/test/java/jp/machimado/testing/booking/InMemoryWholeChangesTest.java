package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Bookings;

final class InMemoryWholeChangesTest extends WholeChangesContract {

    @Override
    protected Bookings empty() {
        return new InMemoryBookings();
    }
}
