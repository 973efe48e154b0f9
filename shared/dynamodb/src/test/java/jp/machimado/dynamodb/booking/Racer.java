package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.ask;
import static jp.machimado.testing.booking.Desk.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import jp.machimado.booking.JoinWaitlist.Joined;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.time.Hours;
import jp.machimado.dynamodb.Faults;
import jp.machimado.testing.booking.Desk;
import software.amazon.awssdk.core.exception.SdkException;

/// One of many who book, change, cancel, hold, wait and approve at random. Whoever gets no answer
/// asks the same again, until there is one.
final class Racer {

    private static final PersonId STAFF = new PersonId("staff-0001");
    private static final int OPENS = 32;
    private static final int CLOSES = 84;
    private static final int LONGEST = 12;
    private static final int DESKS = 20;

    private final Race race;
    private final String name;
    private final PersonId person;
    private final Random random;
    private final Desk desk;
    private final List<BookingId> mine = new ArrayList<>();
    private final List<BookingId> waits = new ArrayList<>();
    private int screens;

    Racer(Race race, Bookings bookings, int number, PersonId person) {
        this.race = race;
        this.name = "racer-" + number;
        this.person = person;
        this.random = new Random(number);
        this.desk = new Desk(bookings);
    }

    void act() {
        desk.now = race.now();
        int dice = random.nextInt(100);
        if (dice < 35) {
            book();
        } else if (dice < 50) {
            hold();
        } else if (dice < 65) {
            change();
        } else if (dice < 80) {
            cancel();
        } else if (dice < 85) {
            approve();
        } else if (dice < 90) {
            join();
        } else if (dice < 96) {
            accept();
        } else {
            race.passHalfAMinute();
            answered(() -> desk.clock.mind(desk.now, 20));
        }
    }

    private Request screen(String space) {
        return ask(person, name + "-" + screens++, any(space));
    }

    private Use any() {
        return any("desk-" + (1 + random.nextInt(DESKS)));
    }

    private Use any(String space) {
        int from = OPENS + random.nextInt(CLOSES - OPENS);
        int to = Math.min(CLOSES, from + 1 + random.nextInt(LONGEST));
        return on(space, Hours.clock(from), Hours.clock(to));
    }

    private void book() {
        var request = screen("desk-" + (1 + random.nextInt(DESKS)));
        if (book(request) && random.nextInt(4) == 0 && !book(request)) {
            race.problem("a second tap was refused: " + request);
        }
    }

    private boolean book(Request request) {
        var outcome = answered(() -> desk.reserve.book(request, desk.now));
        told(request, outcome);
        if (outcome instanceof Outcome.Done(var booking) && !mine.contains(booking.id())) {
            mine.add(booking.id());
        }
        return outcome instanceof Outcome.Done;
    }

    private void hold() {
        var request = screen("desk-" + (1 + random.nextInt(DESKS)));
        var outcome = answered(() -> desk.reserve.hold(request, desk.now));
        told(request, outcome);
        if (outcome instanceof Outcome.Done(var held) && random.nextInt(4) > 0) {
            confirm(held.id());
        }
    }

    private void confirm(BookingId id) {
        if (answered(() -> desk.reserve.confirm(person, id, desk.now)) instanceof Outcome.Done) {
            mine.add(id);
        }
    }

    private void change() {
        if (mine.isEmpty()) {
            return;
        }
        var id = mine.get(random.nextInt(mine.size()));
        var uses = List.of(any());
        var outcome =
                answered(() -> desk.change.change(person, id, uses, Audience.VISITOR, desk.now));
        if (isTaken(outcome) && race.is(id, booking -> booking.plan().uses().equals(uses))) {
            race.problem("moved, and told that it is taken: " + id);
        }
    }

    private void cancel() {
        if (!mine.isEmpty()) {
            var id = mine.remove(random.nextInt(mine.size()));
            var outcome = answered(() -> desk.cancel.cancel(person, id, desk.now));
            if (isTaken(outcome)) {
                race.problem("cancelling is taken: " + id);
            }
        }
    }

    private void approve() {
        var request = screen("chamber");
        var outcome = answered(() -> desk.reserve.book(request, desk.now));
        told(request, outcome);
        if (outcome instanceof Outcome.Done(var asked)) {
            answered(() -> desk.decide.approve(STAFF, asked.id(), desk.now));
            mine.add(asked.id());
        }
    }

    private void join() {
        var request = screen("desk-" + (1 + random.nextInt(DESKS)));
        if (answered(() -> desk.waitlist.join(request, desk.now))
                instanceof Joined.InLine(var in)) {
            waits.add(in.id());
        }
    }

    private void accept() {
        if (!waits.isEmpty()) {
            confirm(waits.remove(random.nextInt(waits.size())));
        }
    }

    /// Nobody who owns a slot is told that it is taken.
    private void told(Request request, Outcome outcome) {
        if (isTaken(outcome)) {
            race.refused(request.id());
        }
    }

    private static boolean isTaken(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var refusal) && refusal.reason() == Reason.TAKEN;
    }

    private <T> T answered(Supplier<T> act) {
        while (true) {
            try {
                var answer = act.get();
                race.acted();
                return answer;
            } catch (SdkException | Faults.Killed _) {
                race.died();
            }
        }
    }
}
