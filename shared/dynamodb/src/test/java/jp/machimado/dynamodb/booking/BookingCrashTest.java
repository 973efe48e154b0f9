package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.MORNING;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.ask;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.machimado.booking.CloseSpace.Closure;
import jp.machimado.booking.Request;
import jp.machimado.booking.space.Audience;
import jp.machimado.dynamodb.Faults;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Whoever dies between two requests, and does the same again, leaves behind what one leaves who
/// does not die: the table is the same to the last attribute.
final class BookingCrashTest {

    private static final Request DESK = ask(HANAKO, "desk", on("desk-1", "09:00", "10:00"));
    private static final Request CHAMBER = ask(HANAKO, "chamber", on("chamber", "09:00", "10:00"));
    private static final Request STAY =
            ask(
                    HANAKO,
                    "stay",
                    nights("house", "2026-07-31", "2026-08-02"),
                    on("desk-1", "09:00", "17:00"));
    private static final Request WAITING = ask(TARO, "waits", on("desk-1", "09:30", "10:00"));

    /// @param before what was there
    record Act(String name, Consumer<Desk> before, Consumer<Desk> act) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Act> acts() {
        return Stream.of(
                new Act("book", _ -> {}, BookingCrashTest::book),
                new Act("book a stay", _ -> {}, desk -> done(desk.reserve.book(STAY, MORNING))),
                new Act("hold and confirm", _ -> {}, BookingCrashTest::holdAndConfirm),
                new Act("change", BookingCrashTest::book, BookingCrashTest::change),
                new Act("cancel", BookingCrashTest::book, BookingCrashTest::cancel),
                new Act(
                        "cancel and offer",
                        BookingCrashTest::bookAndWait,
                        BookingCrashTest::cancel),
                new Act(
                        "approve",
                        desk -> done(desk.reserve.book(CHAMBER, MORNING)),
                        desk -> done(desk.decide.approve(JIRO, CHAMBER.id(), MORNING))),
                new Act(
                        "let a hold run out",
                        desk -> done(desk.reserve.hold(DESK, MORNING)),
                        desk -> desk.clock.mind(MORNING.plus(Duration.ofMinutes(10)), 10)),
                new Act(
                        "join a line",
                        BookingCrashTest::book,
                        desk -> desk.waitlist.join(WAITING, MORNING)),
                new Act(
                        "leave a line",
                        BookingCrashTest::bookAndWait,
                        desk -> desk.waitlist.leave(TARO, WAITING.id())),
                new Act("close", BookingCrashTest::book, BookingCrashTest::close),
                new Act("open again", BookingCrashTest::close, BookingCrashTest::reopen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void doingItAgainFinishesWhatDeathInterrupted(Act act) {
        var living = TestTown.empty();
        act.before.accept(Ledger.desk(living));
        int before = living.faults.requests();
        act.act.accept(Ledger.desk(living));
        int requests = living.faults.requests() - before;
        assertTrue(requests > 1);
        for (int request = 1; request <= requests; request++) {
            for (boolean after : List.of(false, true)) {
                assertEquals(
                        all(living),
                        afterDeath(act, request, after),
                        "request " + request + ", after it: " + after);
            }
        }
    }

    private static Set<Map<String, AttributeValue>> afterDeath(
            Act act, int request, boolean after) {
        var town = TestTown.empty();
        act.before.accept(Ledger.desk(town));
        town.faults.killAt(request, after);
        assertThrows(Faults.Killed.class, () -> act.act.accept(Ledger.desk(town)));
        act.act.accept(Ledger.desk(town));
        assertEquals(List.of(), Ledger.desk(town).differences());
        return all(town);
    }

    private static Set<Map<String, AttributeValue>> all(TestTown town) {
        return new HashSet<>(town.items());
    }

    private static void book(Desk desk) {
        done(desk.reserve.book(DESK, MORNING));
    }

    private static void holdAndConfirm(Desk desk) {
        done(desk.reserve.hold(DESK, MORNING));
        done(desk.reserve.confirm(HANAKO, DESK.id(), MORNING));
    }

    private static void change(Desk desk) {
        var uses = List.of(on("desk-1", "09:30", "11:00"));
        done(desk.change.change(HANAKO, DESK.id(), uses, Audience.VISITOR, MORNING));
    }

    private static void bookAndWait(Desk desk) {
        book(desk);
        desk.waitlist.join(WAITING, MORNING);
    }

    private static void cancel(Desk desk) {
        done(desk.cancel.cancel(HANAKO, DESK.id(), MORNING));
    }

    private static Closure closure() {
        return new Closure("flood", List.of(on("desk-1", "08:00", "21:00")), "flood");
    }

    private static void close(Desk desk) {
        desk.close.close(closure(), MORNING);
    }

    private static void reopen(Desk desk) {
        desk.close.reopen(closure());
    }
}
