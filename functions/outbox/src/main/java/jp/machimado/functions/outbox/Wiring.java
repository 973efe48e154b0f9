package jp.machimado.functions.outbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.BookingPages;
import jp.machimado.booking.ByChannel;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.SendNotices;
import jp.machimado.booking.SendNotices.Recipients;
import jp.machimado.booking.WriteLetter;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownClient;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoOutbox;
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

/// Puts the sender together with the table, LINE and SES. All of it happens before the snapshot is
/// taken, so nothing here asks for a secret, a random value or the date, or connects to anything.
record Wiring(Map<String, String> environment, InstantSource clock, Log log) {

    SendNotices notices() {
        var settings = Settings.from(environment);
        var zone = TownPackReader.read(settings.townPack()).town().zone();
        var spaces = SpaceTables.read(settings.townPack());
        var table =
                new TownTable(
                        TownClient.of(environment),
                        settings.get(Setting.TOWN_TABLE),
                        new Retry(new SecureRandom(), Wiring::sleep));
        return new SendNotices(
                new DynamoOutbox(table, clock),
                new DynamoBookings(table, zone, clock),
                new Recipients(new DynamoContacts(table), staff(settings)),
                new WriteLetter(
                        () -> spaces,
                        zone,
                        new Phrasebook(),
                        new BookingPages(
                                settings.publicUrl(),
                                Secrets.from(settings, clock, log).formKey())),
                messenger(settings),
                zone);
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
