package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Bookings;

final class InMemoryHouseRulesTest extends HouseRulesContract {

    @Override
    protected Bookings empty() {
        return new InMemoryBookings();
    }
}
