package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Feeds;

final class InMemoryFeedsTest extends FeedsContract {
    @Override
    protected Feeds empty() {
        return new InMemoryFeeds();
    }
}
