package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import jp.machimado.booking.ledger.DeskCodes;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.DeskCodesContract;

final class DynamoDeskCodesTest extends DeskCodesContract {
    @Override
    protected DeskCodes empty() {
        return Ledger.deskCodes(TestTown.empty(), InstantSource.fixed(Instant.EPOCH));
    }
}
