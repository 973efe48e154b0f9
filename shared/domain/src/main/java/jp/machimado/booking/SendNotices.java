package jp.machimado.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contact.Channel;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.booking.ledger.Outbox.Claimed;
import jp.machimado.booking.ledger.Outbox.State;

/// Tells people what happened to their bookings: one message for each notice, however often its
/// sender is woken, dies or is not answered.
///
/// LINE knows a repetition by its key, so what LINE did not answer is sent again. E-mail does not:
/// whoever dies between claiming a notice and noting how it went leaves a claim behind, and what
/// may have been sent then is never sent again. No message is better than two.
public final class SendNotices {

    /// How long a claim lasts: more than a sender may take, less than anybody would wait.
    private static final Duration LEASE = Duration.ofMinutes(2);

    /// How long after the first try LINE still knows the key, less what a try may take.
    private static final Duration LONGEST = Duration.ofHours(24).minus(LEASE);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 8;

    private final Outbox outbox;
    private final Bookings bookings;
    private final Recipients recipients;
    private final WriteLetter letters;
    private final Messenger messenger;
    private final Overtaken overtaken;

    /// @param zone of the town
    public SendNotices(
            Outbox outbox,
            Bookings bookings,
            Recipients recipients,
            WriteLetter letters,
            Messenger messenger,
            ZoneId zone) {
        this.outbox = outbox;
        this.bookings = bookings;
        this.recipients = recipients;
        this.letters = letters;
        this.messenger = messenger;
        this.overtaken = new Overtaken(zone);
    }

    /// Who reads notices.
    ///
    /// @param contacts of those who booked
    /// @param staff who decides on requests; empty when the staff page alone shows them
    public record Recipients(Contacts contacts, Optional<Contact> staff) {}

    /// What came of a notice.
    public enum Sent {
        /// It has come to an end, is not due, or is claimed by somebody else.
        NOT_NOW,
        SENT,
        /// It told of something that is no longer so.
        OVERTAKEN,
        /// Nobody knows how to reach its reader.
        UNREACHED,
        TRY_AGAIN,
        /// The month's messages are used up; what is no reminder is tried again for a day.
        MONTHLY_LIMIT,
        UNCERTAIN,
        REFUSED
    }

    /// What is known of a notice before it is claimed: what it tells, unless that is overtaken, and
    /// to whom.
    private record Known(Optional<Booking> told, Optional<Contact> reader) {}

    /// Sends notice `id` if that is still to be done.
    public Sent send(NoticeId id, Instant now) {
        var known = known(id, now);
        boolean byMail = known.reader().filter(SendNotices::isMail).isPresent();
        var before = byMail ? entry(id) : Optional.<Outbox.Entry>empty();
        return outbox.claim(id, now, LEASE)
                .map(claimed ->
                        mayBeOut(claimed, before, byMail, now)
                                ? uncertain(claimed)
                                : send(claimed, known, now))
                .orElse(Sent.NOT_NOW);
    }

    private Known known(NoticeId id, Instant now) {
        var told =
                bookings.booking(id.booking())
                        .filter(found ->
                                !overtaken.isOvertaken(id.kind(), id.version(), found, now));
        var reader =
                id.kind() == Notice.Kind.ASKED
                        ? recipients.staff()
                        : told.flatMap(booking -> recipients.contacts().of(booking.person(), now));
        return new Known(told, reader.filter(found -> found.channel() != Channel.NONE));
    }

    private Optional<Outbox.Entry> entry(NoticeId id) {
        return outbox.of(id.booking()).stream()
                .filter(entry -> entry.notice().id().equals(id))
                .findFirst();
    }

    /// Whether sending now could be a second message: LINE has forgotten the key, or an e-mail was
    /// claimed before by somebody who never said what became of it.
    private static boolean mayBeOut(
            Claimed claimed, Optional<Outbox.Entry> before, boolean byMail, Instant now) {
        boolean givenBack =
                before.filter(entry -> entry.state() == State.WAITING)
                        .filter(entry -> entry.attempts() == claimed.attempts() - 1)
                        .isPresent();
        return !now.isBefore(end(claimed)) || (byMail && !givenBack);
    }

    private Sent send(Claimed claimed, Known known, Instant now) {
        if (known.told().isEmpty()) {
            return drop(claimed, Sent.OVERTAKEN);
        }
        if (known.reader().isEmpty()) {
            return drop(claimed, Sent.UNREACHED);
        }
        var reader = known.reader().get();
        var id = claimed.notice().id();
        var letter = letters.write(known.told().get(), id.kind(), reader.language());
        return switch (messenger.send(reader, letter, id.retryKey())) {
            case SENT -> sent(claimed);
            case TRY_AGAIN -> again(claimed, now);
            case UNCERTAIN -> uncertain(claimed);
            case MONTHLY_LIMIT -> limited(claimed, now);
            case REFUSED -> drop(claimed, Sent.REFUSED);
            case NO_WAY -> drop(claimed, Sent.UNREACHED);
        };
    }

    private Sent sent(Claimed claimed) {
        outbox.sent(claimed);
        return Sent.SENT;
    }

    private Sent uncertain(Claimed claimed) {
        outbox.uncertain(claimed);
        return Sent.UNCERTAIN;
    }

    private Sent drop(Claimed claimed, Sent why) {
        outbox.dropped(claimed);
        return why;
    }

    private Sent again(Claimed claimed, Instant now) {
        var next = now.plus(wait(claimed));
        if (!next.isBefore(end(claimed))) {
            return uncertain(claimed);
        }
        outbox.failed(claimed, next);
        return Sent.TRY_AGAIN;
    }

    /// Reminders are given up at once. The rest waits a day for the town to raise its plan; what is
    /// not told then still stands in "my bookings".
    private Sent limited(Claimed claimed, Instant now) {
        var next = now.plus(LONGEST_WAIT);
        if (Overtaken.isReminder(claimed.notice().kind()) || !next.isBefore(end(claimed))) {
            return drop(claimed, Sent.MONTHLY_LIMIT);
        }
        outbox.failed(claimed, next);
        return Sent.MONTHLY_LIMIT;
    }

    private static boolean isMail(Contact reader) {
        return reader.channel() == Channel.MAIL;
    }

    private static Instant end(Claimed claimed) {
        return claimed.firstTried().plus(LONGEST);
    }

    /// Twice as long after each attempt, an hour at most.
    private static Duration wait(Claimed claimed) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(claimed.attempts() - 1, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
