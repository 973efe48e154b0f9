package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Sessions;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.SessionsContract;

final class DynamoSessionsTest extends SessionsContract {
    @Override
    protected Sessions empty() {
        return Ledger.sessions(TestTown.empty());
    }
}
