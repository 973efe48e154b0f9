package jp.machimado.functions.chatreply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.space.Spaces;
import jp.machimado.conversation.AnswerEvent;
import jp.machimado.conversation.Converse;
import jp.machimado.conversation.booking.BookingTurns;
import jp.machimado.dynamodb.DynamoMemories;
import jp.machimado.dynamodb.DynamoReceipts;
import jp.machimado.dynamodb.KeyedHash;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoSpaceEdits;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.TownPack;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.line.LineMessages;
import jp.machimado.line.LineReplies;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Phrasebook;

/// Puts the conversation together with its index, its memory and LINE.
///
/// All of it happens before the snapshot is taken, so nothing here asks for a secret, a random
/// value or the date, or connects to anything.
final class Wiring {

    private final TownPack pack;
    private final AnswerQuestion questions;
    private final Spaces spaces;
    private final LineMessages messages;

    Wiring(Settings settings) {
        pack = TownPackReader.read(settings.townPack());
        questions =
                new AnswerQuestion(
                        pack,
                        LuceneIndex.of(pack, settings.learntFolder()),
                        LuceneIndex.THRESHOLDS);
        spaces = SpaceTables.read(settings.townPack());
        var liff = settings.find(Setting.LIFF_ID).orElse("");
        messages = new LineMessages(pack, new Phrasebook(), settings.publicUrl(), liff);
    }

    /// The same, after [Priming].
    Wiring primed() {
        try {
            new Priming(this, pack).run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be primed", e);
        }
    }

    /// What answers events, with its table and its channel as `environment` says.
    Answering answering(
            Map<String, String> environment, Settings settings, InstantSource clock, Log log) {
        var secrets = Secrets.from(settings, clock, log);
        var table = TownTable.in(environment, settings.get(Setting.TOWN_TABLE));
        var hash = new KeyedHash(secrets.channelSecret());
        var converse = converse(table, secrets, clock);
        var replies =
                new LineReplies(messages::of, settings.lineApi(), secrets.channelAccessToken());
        return new AnswerEvent(
                        converse,
                        new DynamoReceipts(table, hash, pack.town().zone()),
                        new DynamoMemories(table, hash),
                        replies,
                        clock)
                ::handle;
    }

    private Converse converse(TownTable table, Secrets secrets, InstantSource clock) {
        var bookings = new DynamoBookings(table, pack.town().zone(), clock);
        var edited = new EditedSpaces(spaces, new DynamoSpaceEdits(table, clock), clock);
        var booking =
                new BookingTurns(
                        new BookingOffice(bookings, edited, pack.town()),
                        new DynamoContacts(table),
                        secrets.personKey());
        return new Converse(pack, questions, pack.languageGuess(), booking);
    }
}
