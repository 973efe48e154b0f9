package jp.machimado.dynamodb.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Use;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.InMemoryBookings;
import org.junit.jupiter.api.Test;

/// A model told anew, the ledger in memory and the table answer alike, over many random histories:
/// 500, or 10,000 with `machimado.long`. Some lie at the end of a year, some on a leap day, some
/// where stays cross a month.
final class BookingHistoriesTest {

    private static final int HISTORIES = Boolean.getBoolean("machimado.long") ? 10_000 : 500;
    private static final int ACTS = 10;
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2026, 7, 30),
                    LocalDate.of(2026, 12, 28),
                    LocalDate.of(2028, 2, 28));
    private static final List<String> PERSONS = List.of("anna", "bert", "cleo");

    /// So that the clock of one does not find what many others left.
    private static final int IN_ONE_TABLE = 5;

    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();

    @Test
    void theModelTheMemoryAndTheTableAnswerAlike() {
        IntStream.range(0, HISTORIES / IN_ONE_TABLE).parallel().forEach(this::table);
        var expected =
                Set.of(
                        "DONE",
                        "TAKEN",
                        "CLOSED",
                        "CLOSED_DAY",
                        "QUOTA_REACHED",
                        "RAN_OUT",
                        "NOT_NOW",
                        "CHANGED_MEANWHILE");
        assertTrue(answers.keySet().containsAll(expected), answers::toString);
    }

    private void table(int number) {
        var town = TestTown.empty();
        int seed = number * IN_ONE_TABLE;
        IntStream.range(seed, seed + IN_ONE_TABLE).forEach(each -> history(town, each));
    }

    /// What is done to all three.
    private record Three(ModelTown model, History memory, History table, List<String> told) {}

    private void history(TestTown town, int seed) {
        var random = new Random(seed);
        var first = DAYS.get(seed % DAYS.size());
        var now = first.minusDays(20).atStartOfDay(TestTown.ZONE).plusHours(9).toInstant();
        var three =
                new Three(
                        new ModelTown(),
                        history(new InMemoryBookings(), seed, now),
                        history(Ledger.bookings(town), seed, now),
                        new ArrayList<>());
        var wishes = new Wishes(random, first);
        for (int act = 0; act < ACTS; act++) {
            act(three, random, wishes);
        }
        compare(three, YearMonth.from(first));
    }

    private static History history(Bookings bookings, int seed, Instant now) {
        return new History(bookings, "history-" + seed, now);
    }

    private void act(Three three, Random random, Wishes wishes) {
        var id = "screen-" + random.nextInt(8);
        var person = PERSONS.get(random.nextInt(PERSONS.size()));
        int dice = random.nextInt(20);
        if (dice < 10) {
            make(three, id, person, wishes.uses(), dice > 6);
        } else if (dice < 12) {
            var model = three.model.confirm(name(id, person));
            same(three, "confirm " + name(id, person), model, each -> each.confirm(id, person));
        } else if (dice < 14) {
            var model = three.model.cancel(name(id, person));
            same(three, "cancel " + name(id, person), model, each -> each.cancel(id, person));
        } else if (dice < 18) {
            var uses = wishes.uses();
            var model = three.model.change(name(id, person), uses);
            var act = "change " + name(id, person) + " to " + uses;
            same(three, act, model, each -> each.change(id, person, uses));
        } else {
            closeOrPass(three, random, wishes);
        }
    }

    private void make(Three three, String id, String person, List<Use> uses, boolean held) {
        var act = (held ? "hold " : "book ") + name(id, person) + " " + uses;
        var model = three.model.make(name(id, person), person, uses, held);
        same(three, act, model, each -> each.make(id, person, uses, held));
    }

    private static String name(String id, String person) {
        return id + " of " + person;
    }

    private static void closeOrPass(Three three, Random random, Wishes wishes) {
        if (random.nextInt(3) == 0) {
            var use = wishes.byHour();
            three.told.add("close " + use);
            three.model.close(use);
            three.memory.close(use);
            three.table.close(use);
        } else {
            int minutes = 1 + random.nextInt(8);
            three.told.add("pass " + minutes);
            three.model.pass(minutes);
            three.memory.pass(minutes);
            three.table.pass(minutes);
        }
    }

    private void same(Three three, String act, String model, Function<History, String> answer) {
        three.told.add(act + ": " + model);
        var told = String.join("\n", three.told);
        assertEquals(model, answer.apply(three.memory), () -> "memory: " + told);
        assertEquals(model, answer.apply(three.table), () -> "table: " + told);
        answers.merge(model, 1, Integer::sum);
    }

    private static void compare(Three three, YearMonth month) {
        var told = String.join("\n", three.told);
        var months = List.of(month, month.plusMonths(1));
        for (var history : List.of(three.memory, three.table)) {
            assertEquals(three.model.taken(), history.taken(months), told);
            assertEquals(
                    new HashSet<>(three.model.closed()),
                    new HashSet<>(history.closed(months)),
                    told);
        }
        for (int screen = 0; screen < 8; screen++) {
            for (var person : PERSONS) {
                var id = "screen-" + screen;
                var state = three.model.state(id + " of " + person);
                assertEquals(state, three.memory.state(id, person), told);
                assertEquals(state, three.table.state(id, person), told);
            }
        }
    }
}
