package jp.machimado.functions.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.InstantSource;
import java.util.Map;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Settings;

/// What time alone brings about, and what the stream missed. The scheduler calls it each minute
/// with `{"task": "MINUTE"}` and each night with `{"task": "RECONCILE"}`; a person may do so too at
/// any time. It answers with what it counted.
public final class ClockFunction
        implements RequestHandler<Map<String, String>, Map<String, Integer>> {

    private static final String RECONCILE = "RECONCILE";

    /// One more notice may take this long: two stores, LINE and SES.
    private static final int LAST_CALL_MS = 20_000;

    private final Minute minute;
    private final Night night;

    /// Called by Lambda, before the snapshot is taken.
    public ClockFunction() {
        this(System.getenv(), InstantSource.system());
    }

    /// Wires itself from `environment`. Connects to nothing yet.
    public ClockFunction(Map<String, String> environment, InstantSource clock) {
        this(environment, clock, Log.of(Settings.from(environment), clock));
    }

    private ClockFunction(Map<String, String> environment, InstantSource clock, Log log) {
        this(new Wiring(environment, clock, log).duties(), clock, log);
    }

    ClockFunction(Duties duties, InstantSource clock, Log log) {
        this.minute = new Minute(duties, clock, log);
        this.night = new Night(duties, clock, log);
    }

    @Override
    public Map<String, Integer> handleRequest(Map<String, String> event, Context context) {
        return RECONCILE.equals(event.get("task"))
                ? night.run()
                : minute.run(() -> context.getRemainingTimeInMillis() > LAST_CALL_MS);
    }
}
