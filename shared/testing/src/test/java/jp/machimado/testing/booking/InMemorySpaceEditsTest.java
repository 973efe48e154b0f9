package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.SpaceEdits;

final class InMemorySpaceEditsTest extends SpaceEditsContract {
    @Override
    protected SpaceEdits empty() {
        return new InMemorySpaceEdits();
    }
}
