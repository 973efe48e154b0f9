package jp.machimado.functions.clock;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.BookingPages;
import jp.machimado.booking.ByChannel;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.SendNotices;
import jp.machimado.booking.SendNotices.Recipients;
import jp.machimado.booking.WriteLetter;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.space.Site;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownClient;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoAlarms;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoOutbox;
import jp.machimado.dynamodb.booking.DynamoSpaceEdits;
import jp.machimado.lambda.AwsClients;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.line.LineLetters;
import jp.machimado.mail.SesLetters;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/// Puts the clock together with the table, LINE and SES. All of it happens before the snapshot is
/// taken, so nothing here asks for a secret, a random value or the date, or connects to anything.
record Wiring(Map<String, String> environment, InstantSource clock, Log log) {

    Duties duties() {
        var settings = Settings.from(environment);
        var town = TownPackReader.read(settings.townPack()).town();
        var pack = SpaceTables.read(settings.townPack());
        var table =
                new TownTable(
                        TownClient.of(environment),
                        settings.get(Setting.TOWN_TABLE),
                        new Retry(new SecureRandom(), Wiring::sleep));
        var bookings = new DynamoBookings(table, town.zone(), clock);
        var outbox = new DynamoOutbox(table, clock);
        var spaces = new EditedSpaces(pack, new DynamoSpaceEdits(table, clock), clock);
        var pages =
                new BookingPages(
                        settings.publicUrl(), Secrets.from(settings, clock, log).formKey());
        var notices =
                new SendNotices(
                        outbox,
                        bookings,
                        new Recipients(new DynamoContacts(table), staff(settings)),
                        new WriteLetter(spaces, town.zone(), new Phrasebook(), pages),
                        messenger(settings),
                        town.zone());
        return new Duties(
                new BookingOffice(bookings, spaces, town),
                outbox,
                notices,
                new DynamoAlarms(table, clock),
                () -> pack.sites().stream().map(Site::id).toList());
    }

    private static Optional<Contact> staff(Settings settings) {
        return settings.find(Setting.STAFF_MAIL)
                .map(address -> new Contact(Contact.Channel.MAIL, address, Language.JA));
    }

    private Messenger messenger(Settings settings) {
        var token = Secrets.from(settings, clock, log).channelAccessToken();
        return new ByChannel(
                new LineLetters(settings.lineApi(), token),
                settings.find(Setting.MAIL_FROM).map(from -> mail(settings, from)));
    }

    private static Messenger mail(Settings settings, String from) {
        var ses =
                new AwsClients(settings)
                        .buildForOneTry(SesV2Client.builder(), Setting.AWS_ENDPOINT_URL_SESV2);
        return new SesLetters(ses, from);
    }

    private static void sleep(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
