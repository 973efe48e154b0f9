package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import jp.machimado.booking.Reconcile.Difference;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.item.Fields;

/// Every key of the ledger is made and read here.
final class Keys {

    static final String MONTH = "MONTH#";
    static final String OUT = "OUT#";
    static final String WAIT = "WAIT#";

    /// The partition of all that staff changed of the spaces.
    static final String EDITS = "EDITS#";

    private static final String SITE = "SITE#";
    private static final String BOOKING = "BOOKING#";
    private static final String PERSON = "PERSON#";
    private static final String ALARM = "ALARM#";
    private static final String NIGHT = "NIGHT";

    private Keys() {}

    static ItemKey booking(BookingId id) {
        return new ItemKey(bookings(id), "BOOKING");
    }

    static ItemKey notice(NoticeId id) {
        return new ItemKey(bookings(id.booking()), OUT + id.version() + "#" + id.kind());
    }

    static ItemKey bucket(Bucket bucket) {
        var day = bucket.day() == 0 ? NIGHT + "#" : day(bucket.day());
        return new ItemKey(site(bucket.site(), bucket.month()), day + bucket.space());
    }

    static ItemKey month(PersonId person, YearMonth month) {
        return new ItemKey(person(person), MONTH + month);
    }

    static ItemKey contact(PersonId person) {
        return new ItemKey(person(person), "CONTACT");
    }

    static ItemKey feed(PersonId person) {
        return new ItemKey(person(person), "FEED");
    }

    static ItemKey place(PersonId person, BookingId id) {
        return new ItemKey(person(person), WAIT + id);
    }

    static ItemKey wait(Wait wait) {
        var line = line(wait.plan().site(), wait.month());
        return new ItemKey(line, since(wait.since()) + "#" + wait.id());
    }

    /// The partition of a booking and what is told of it.
    static String bookings(BookingId id) {
        return BOOKING + id;
    }

    /// The partition of all counters of a site in a month.
    static String site(SiteId site, YearMonth month) {
        return SITE + site + "#" + month;
    }

    /// How the counters of a day begin in the partition of their month.
    static String day(int day) {
        return "%02d#".formatted(day);
    }

    /// The partition of a person.
    static String person(PersonId person) {
        return PERSON + person;
    }

    /// The partition of those who wait.
    static String line(SiteId site, YearMonth month) {
        return WAIT + site + "#" + month;
    }

    /// The partition of a site's alarms in a month.
    static String alarms(SiteId site, YearMonth month) {
        return ALARM + site + "#" + month;
    }

    static ItemKey alarm(Difference difference) {
        var bucket = difference.bucket();
        var booking = difference.booking().map(BookingId::value).orElse("");
        return new ItemKey(
                alarms(bucket.site(), bucket.month()),
                day(bucket.day())
                        + "%s#%02d#%s".formatted(bucket.space(), difference.counter(), booking));
    }

    static ItemKey edit(RuleVersion version) {
        return new ItemKey(EDITS, "%s#%06d".formatted(version.rules(), version.version()));
    }

    static RuleVersion editIn(ItemKey key) {
        int at = key.sk().lastIndexOf('#');
        return new RuleVersion(
                key.sk().substring(0, at), Integer.parseInt(key.sk().substring(at + 1)));
    }

    private static String since(Instant instant) {
        return Fields.text(instant);
    }

    static BookingId bookingIn(ItemKey key) {
        return new BookingId(key.pk().substring(BOOKING.length()));
    }

    /// The notice at `key`; empty when something else is there.
    static Optional<NoticeId> noticeIn(ItemKey key) {
        if (!key.pk().startsWith(BOOKING) || !key.sk().startsWith(OUT)) {
            return Optional.empty();
        }
        var parts = key.sk().split("#", -1);
        return Optional.of(
                new NoticeId(
                        bookingIn(key), Integer.parseInt(parts[1]), Notice.Kind.valueOf(parts[2])));
    }

    static Bucket bucketIn(ItemKey key) {
        var site = key.pk().split("#", -1);
        var space = key.sk().split("#", -1);
        return new Bucket(
                new SiteId(site[1]),
                YearMonth.parse(site[2]),
                space[0].equals(NIGHT) ? 0 : Integer.parseInt(space[0]),
                new SpaceId(space[1]));
    }
}
