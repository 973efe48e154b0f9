package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.DeskCodes;

final class InMemoryDeskCodesTest extends DeskCodesContract {
    @Override
    protected DeskCodes empty() {
        return new InMemoryDeskCodes();
    }
}
