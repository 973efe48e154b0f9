package jp.machimado.functions.clock;

import java.time.InstantSource;
import java.util.Map;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.space.Site;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoAlarms;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoOutbox;
import jp.machimado.dynamodb.booking.DynamoSpaceEdits;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.telling.Telling;

/// Puts the clock together with the table, LINE and SES. All of it happens before the snapshot is
/// taken, so nothing here asks for a secret, a random value or the date, or connects to anything.
record Wiring(Map<String, String> environment, InstantSource clock, Log log) {

    Duties duties() {
        var settings = Settings.from(environment);
        var town = TownPackReader.read(settings.townPack()).town();
        var pack = SpaceTables.read(settings.townPack());
        var table = TownTable.in(environment, settings.get(Setting.TOWN_TABLE));
        var spaces = new EditedSpaces(pack, new DynamoSpaceEdits(table, clock), clock);
        var bookings = new DynamoBookings(table, town.zone(), clock);
        return new Duties(
                new BookingOffice(bookings, spaces, town),
                new DynamoOutbox(table, clock),
                new Telling(settings, Secrets.from(settings, clock, log), clock)
                        .notices(table, town.zone(), pack),
                new DynamoAlarms(table, clock),
                () -> pack.sites().stream().map(Site::id).toList());
    }
}
