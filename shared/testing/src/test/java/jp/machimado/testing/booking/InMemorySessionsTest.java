package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Sessions;

final class InMemorySessionsTest extends SessionsContract {

    @Override
    protected Sessions empty() {
        return new InMemorySessions();
    }
}
