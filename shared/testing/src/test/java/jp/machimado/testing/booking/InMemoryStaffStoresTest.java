package jp.machimado.testing.booking;

import java.time.ZoneId;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.booking.staff.SignInAttempts;
import jp.machimado.booking.staff.StaffSessions;

final class InMemoryStaffStoresTest extends StaffStoresContract {

    @Override
    protected StaffSessions sessions() {
        return new InMemoryStaffSessions();
    }

    @Override
    protected SignInAttempts attempts() {
        return new InMemorySignInAttempts();
    }

    @Override
    protected Audit audit() {
        return new InMemoryAudit(ZoneId.of("Asia/Tokyo"));
    }
}
