package jp.machimado.testing.booking;

final class InMemoryOutboxTest extends OutboxContract {
    @Override
    protected Stores empty() {
        var bookings = new InMemoryBookings();
        return new Stores(bookings, new InMemoryOutbox(bookings));
    }
}
