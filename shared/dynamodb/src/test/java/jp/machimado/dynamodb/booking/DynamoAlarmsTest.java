package jp.machimado.dynamodb.booking;

import java.time.InstantSource;
import jp.machimado.booking.Alarms;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.AlarmsContract;

final class DynamoAlarmsTest extends AlarmsContract {
    @Override
    protected Alarms empty(InstantSource clock) {
        return new DynamoAlarms(TestTown.empty().table, clock);
    }
}
