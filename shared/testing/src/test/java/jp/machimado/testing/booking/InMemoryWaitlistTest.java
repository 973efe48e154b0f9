package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Bookings;

final class InMemoryWaitlistTest extends WaitlistContract {

    @Override
    protected Bookings empty() {
        return new InMemoryBookings();
    }
}
