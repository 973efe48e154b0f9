package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Tries;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.TriesContract;

final class DynamoTriesTest extends TriesContract {
    @Override
    protected Tries empty() {
        return Ledger.tries(TestTown.empty());
    }
}
