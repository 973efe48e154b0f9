package jp.machimado.functions.outbox;

import java.time.InstantSource;
import java.util.Map;
import jp.machimado.booking.SendNotices;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.telling.Telling;

/// Puts the sender together with the table, LINE and SES. All of it happens before the snapshot is
/// taken, so nothing here asks for a secret, a random value or the date, or connects to anything.
record Wiring(Map<String, String> environment, InstantSource clock, Log log) {

    SendNotices notices() {
        var settings = Settings.from(environment);
        var zone = TownPackReader.read(settings.townPack()).town().zone();
        var table = TownTable.in(environment, settings.get(Setting.TOWN_TABLE));
        return new Telling(settings, Secrets.from(settings, clock, log), clock)
                .notices(table, zone, SpaceTables.read(settings.townPack()));
    }
}
