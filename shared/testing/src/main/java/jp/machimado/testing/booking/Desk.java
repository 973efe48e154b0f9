package jp.machimado.testing.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.CheckIn;
import jp.machimado.booking.CloseSpace;
import jp.machimado.booking.DecideRequest;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.MindTheClock;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Reconcile;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.RepeatBooking;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// The counter of the invented town: books in few words, at a time of its own.
public final class Desk {

    public static final PersonId HANAKO = new PersonId("hanako-0001");
    public static final PersonId TARO = new PersonId("taro-00002");
    public static final PersonId JIRO = new PersonId("jiro-00003");

    /// A Wednesday at nine in the morning.
    public static final Instant MORNING = Instant.parse("2026-07-01T00:00:00Z");

    public final Bookings bookings;
    public final BookingOffice office;
    public final ReserveSpace reserve;
    public final ChangeBooking change;
    public final CancelBooking cancel;
    public final DecideRequest decide;
    public final JoinWaitlist waitlist;
    public final CheckIn checkIn;
    public final CloseSpace close;
    public final RepeatBooking repeat;
    public final MindTheClock clock;
    public Instant now = MORNING;
    private int nonces;

    /// A counter over `bookings`, which are empty.
    public Desk(Bookings bookings) {
        this.bookings = bookings;
        this.office = new BookingOffice(bookings, InventedTown::spaces, InventedTown.town());
        this.reserve = new ReserveSpace(office);
        this.change = new ChangeBooking(office);
        this.cancel = new CancelBooking(office);
        this.decide = new DecideRequest(office);
        this.waitlist = new JoinWaitlist(office);
        this.checkIn = new CheckIn(office);
        this.close = new CloseSpace(office);
        this.repeat = new RepeatBooking(office);
        this.clock = new MindTheClock(office);
    }

    /// `space` on 2 July from `from` until `to`, such as `09:00` and `10:30`.
    public static Use on(String space, String from, String to) {
        return at(space, LocalDate.of(2026, 7, 2), from, to);
    }

    /// `space` on `day` from `from` until `to`.
    public static Use at(String space, LocalDate day, String from, String to) {
        var hours = Hours.of(day, LocalTime.parse(from), LocalTime.parse(to));
        return Use.of(new SpaceId(space), hours);
    }

    /// The nights from `arrival` until `departure` in `house`.
    public static Use nights(String house, String arrival, String departure) {
        return Use.of(
                new SpaceId(house),
                new Nights(LocalDate.parse(arrival), LocalDate.parse(departure)));
    }

    /// What `person` asks for from a fresh screen.
    public Request ask(PersonId person, Use... uses) {
        return ask(person, "screen-" + nonces++, uses);
    }

    /// What `person` asks for from the screen `nonce`.
    public static Request ask(PersonId person, String nonce, Use... uses) {
        return new Request(
                person,
                Audience.VISITOR,
                nonce,
                List.of(uses),
                1,
                Optional.empty(),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }

    /// Books `uses` for `person`, which must succeed.
    public Booking booked(PersonId person, Use... uses) {
        return done(reserve.book(ask(person, uses), now));
    }

    /// The booking of an act that succeeded.
    public static Booking done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var booking)) {
            return booking;
        }
        throw new AssertionError("not done: " + outcome);
    }

    /// The reason of an act that was refused.
    public static Reason refused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var refusal)) {
            return refusal.reason();
        }
        throw new AssertionError("not refused: " + outcome);
    }

    /// The booking as it is kept now.
    public Booking now(Booking booking) {
        return bookings.booking(booking.id()).orElseThrow();
    }

    /// Lets `passed` go by and does what is due.
    public void pass(Duration passed) {
        now = now.plus(passed);
        clock.mind(now, 100);
    }

    /// What differs between counters and bookings in July and August.
    public List<Reconcile.Difference> differences() {
        var reconcile = new Reconcile(office);
        var differences =
                new ArrayList<>(reconcile.month(InventedTown.SITE, YearMonth.of(2026, 7)));
        differences.addAll(reconcile.month(InventedTown.SITE, YearMonth.of(2026, 8)));
        return List.copyOf(differences);
    }
}
