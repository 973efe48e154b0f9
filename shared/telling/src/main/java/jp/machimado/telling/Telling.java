package jp.machimado.telling;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import jp.machimado.booking.BookingPages;
import jp.machimado.booking.ByChannel;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.SendNotices;
import jp.machimado.booking.SendNotices.Recipients;
import jp.machimado.booking.WriteLetter;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.space.Spaces;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoOutbox;
import jp.machimado.lambda.AwsClients;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.line.LineLetters;
import jp.machimado.mail.SesLetters;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/// Puts the outbox together with LINE and SES, for the stream that wakes it and for the clock that
/// sends what the stream missed. Nothing here asks for a secret or connects to anything yet.
public record Telling(Settings settings, Secrets secrets, InstantSource clock) {

    /// Sends what `table` holds, with days in `zone`. Letters name `spaces`, whose names staff do
    /// not change: the town pack's own will do.
    public SendNotices notices(TownTable table, ZoneId zone, Spaces spaces) {
        var pages = new BookingPages(settings.publicUrl(), secrets.formKey());
        return new SendNotices(
                new DynamoOutbox(table, clock),
                new DynamoBookings(table, zone, clock),
                new Recipients(new DynamoContacts(table), staff()),
                new WriteLetter(() -> spaces, zone, new Phrasebook(), pages),
                messenger(),
                zone);
    }

    private Optional<Contact> staff() {
        return settings.find(Setting.STAFF_MAIL)
                .map(address -> new Contact(Contact.Channel.MAIL, address, Language.JA));
    }

    private Messenger messenger() {
        return new ByChannel(
                new LineLetters(settings.lineApi(), secrets.channelAccessToken()),
                settings.find(Setting.MAIL_FROM).map(this::mail));
    }

    private Messenger mail(String from) {
        var ses =
                new AwsClients(settings)
                        .buildForOneTry(SesV2Client.builder(), Setting.AWS_ENDPOINT_URL_SESV2);
        return new SesLetters(ses, from);
    }
}
