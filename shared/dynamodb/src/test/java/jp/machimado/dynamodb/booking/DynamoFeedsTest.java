package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Feeds;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.FeedsContract;

final class DynamoFeedsTest extends FeedsContract {
    @Override
    protected Feeds empty() {
        return new DynamoFeeds(TestTown.empty().table);
    }
}
