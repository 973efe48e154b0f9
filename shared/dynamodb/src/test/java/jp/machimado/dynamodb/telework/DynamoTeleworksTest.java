package jp.machimado.dynamodb.telework;

import java.time.InstantSource;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.telework.ledger.Disasters;
import jp.machimado.telework.ledger.Registrations;
import jp.machimado.telework.ledger.Teleworks;
import jp.machimado.testing.telework.TeleworkContract;
import jp.machimado.testing.telework.TownHall;

final class DynamoTeleworksTest extends TeleworkContract {

    private static final InstantSource CLOCK = InstantSource.fixed(TownHall.NOW);

    @Override
    protected Teleworks teleworks() {
        return new DynamoTeleworks(TestTown.empty().table, TestTown.ZONE, CLOCK);
    }

    @Override
    protected Disasters disasters() {
        return new DynamoDisasters(TestTown.empty().table, CLOCK);
    }

    @Override
    protected Registrations registrations() {
        return new DynamoRegistrations(TestTown.empty().table, TestTown.ZONE, CLOCK);
    }
}
