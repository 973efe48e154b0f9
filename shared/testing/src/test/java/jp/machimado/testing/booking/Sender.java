package jp.machimado.testing.booking;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.SendNotices;
import jp.machimado.booking.SendNotices.Recipients;
import jp.machimado.booking.SendNotices.Sent;
import jp.machimado.booking.WriteLetter;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contact.Channel;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// A town that tells people about their bookings: Hanako by LINE, Taro by e-mail.
final class Sender {

    static final Contact HANAKO = new Contact(Channel.LINE, "U" + "1".repeat(32), Language.JA);
    static final Contact TARO = new Contact(Channel.MAIL, "taro@example.jp", Language.EN);
    static final Contact STAFF = new Contact(Channel.MAIL, "desk@example.jp", Language.JA);

    final InMemoryBookings bookings = new InMemoryBookings();
    final InMemoryOutbox outbox = new InMemoryOutbox(bookings);
    final InMemoryContacts contacts = new InMemoryContacts();
    final Letterbox letterbox = new Letterbox();
    final Desk desk = new Desk(bookings);
    final SendNotices send = process(Death.never(), Optional.of(STAFF));

    Sender() {
        contacts.keep(Desk.HANAKO, HANAKO, desk.now);
        contacts.keep(Desk.TARO, TARO, desk.now);
    }

    static WriteLetter letters() {
        return new WriteLetter(
                InventedTown::spaces,
                InventedTown.town().zone(),
                new Phrasebook(),
                new WriteLetter.Pages() {
                    @Override
                    public URI booking(Booking booking, Language language) {
                        return URI.create("https://town.example/b/" + booking.id());
                    }

                    @Override
                    public URI staff() {
                        return URI.create("https://town.example/staff");
                    }
                });
    }

    /// A process that ends by `death`.
    SendNotices process(Death death, Optional<Contact> staff) {
        return new SendNotices(
                death.reaches(Outbox.class, outbox),
                death.reaches(Bookings.class, bookings),
                new Recipients(death.reaches(Contacts.class, contacts), staff),
                letters(),
                death.reaches(Messenger.class, letterbox),
                InventedTown.town().zone());
    }

    Sent send(NoticeId id) {
        return send.send(id, desk.now);
    }

    /// Lets `passed` go by, then sends all that is due.
    List<Sent> sweep(Duration passed) {
        desk.now = desk.now.plus(passed);
        return outbox.dueNotices(desk.now, 100).stream().map(this::send).toList();
    }

    static NoticeId notice(Booking booking, Kind kind) {
        return new NoticeId(booking.id(), booking.version(), kind);
    }

    Outbox.State state(Booking booking, Kind kind) {
        return outbox.of(booking.id()).stream()
                .filter(entry -> entry.notice().id().equals(notice(booking, kind)))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
