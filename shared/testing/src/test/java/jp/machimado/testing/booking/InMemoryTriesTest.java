package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Tries;

final class InMemoryTriesTest extends TriesContract {
    @Override
    protected Tries empty() {
        return new InMemoryTries();
    }
}
