package jp.machimado.functions.booking;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import jp.machimado.booking.BookingLink;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoDeskCodes;
import jp.machimado.dynamodb.booking.DynamoFeeds;
import jp.machimado.dynamodb.booking.DynamoSessions;
import jp.machimado.dynamodb.booking.DynamoSpaceEdits;
import jp.machimado.dynamodb.booking.DynamoTries;
import jp.machimado.functions.booking.calendar.FeedAddresses;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.web.Site;

/// Puts the booking pages together with the table. It happens before the snapshot is taken, so
/// nothing here asks for a secret or a random value, or connects to anything.
final class Wiring {

    private Wiring() {}

    static Lobby lobby(Map<String, String> environment, InstantSource clock) {
        var settings = Settings.from(environment);
        var log = Log.of(settings, clock);
        var town = TownPackReader.read(settings.townPack()).town();
        var pack = SpaceTables.read(settings.townPack());
        var secrets = Secrets.from(settings, clock, log);
        var personKey = secrets.personKey();
        var formKey = secrets.formKey();
        var base = settings.publicUrl();
        var table = TownTable.in(environment, settings.get(Setting.TOWN_TABLE));
        var spaces = new EditedSpaces(pack, new DynamoSpaceEdits(table, clock), clock);
        return new Lobby(
                new Site(town),
                new BookingOffice(new DynamoBookings(table, town.zone(), clock), spaces, town),
                new DynamoContacts(table),
                new DynamoSessions(table),
                new DynamoTries(table),
                new DynamoDeskCodes(table, clock),
                () -> new Persons(personKey.get()),
                () -> new BookingLink(formKey.get(), base),
                () -> new DeskCode(formKey.get(), base),
                new Doorkeeper(formKey, SecureRandom::new, base),
                new FeedAddresses(new DynamoFeeds(table), formKey, base),
                LiffEntrance.in(settings, clock, log),
                clock);
    }
}
