package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.booking.staff.SignInAttempts;
import jp.machimado.booking.staff.StaffSessions;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.StaffStoresContract;

final class DynamoStaffStoresTest extends StaffStoresContract {

    @Override
    protected StaffSessions sessions() {
        return new DynamoStaffSessions(TestTown.empty().table);
    }

    @Override
    protected SignInAttempts attempts() {
        return new DynamoSignInAttempts(TestTown.empty().table);
    }

    @Override
    protected Audit audit() {
        var clock = InstantSource.fixed(Instant.parse("2026-11-24T04:00:00Z"));
        return new DynamoAudit(TestTown.empty().table, ZoneId.of("Asia/Tokyo"), clock);
    }
}
