package jp.machimado.testing.booking;

import java.time.InstantSource;
import jp.machimado.booking.Alarms;

final class InMemoryAlarmsTest extends AlarmsContract {
    @Override
    protected Alarms empty(InstantSource clock) {
        return new InMemoryAlarms(clock);
    }
}
