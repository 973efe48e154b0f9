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
import java.util.TreeMap;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.InMemoryBookings;
import org.junit.jupiter.api.Test;

/// A model told anew, the ledger in memory and the table answer alike, over many random histories:
/// 500, or 10,000 with `machimado.long`. Some lie at the end of a year, some on a leap day, some
/// where stays cross a month.
final class BookingHistoriesTest {

    private static final int HISTORIES = Boolean.getBoolean("machimado.long") ? 10_000 : 500;
    private static final int ACTS = 14;
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2026, 7, 30),
                    LocalDate.of(2026, 12, 28),
                    LocalDate.of(2028, 2, 28));
    private static final List<String> BY_HOUR =
            List.of(
                    "desk-1",
                    "desk-1",
                    "desk-2",
                    "free",
                    "hall",
                    "hall-a",
                    "hall-b",
                    "room",
                    "room",
                    "chamber",
                    "projector",
                    "walk");
    private static final List<String> BY_NIGHT = List.of("house", "cabin");
    private static final List<String> PERSONS = List.of("anna", "bert", "cleo");

    /// So that the clock of one does not find what many others left.
    private static final int IN_ONE_TABLE = 20;

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void theModelTheMemoryAndTheTableAnswerAlike() {
        for (int seed = 0; seed < HISTORIES; seed += IN_ONE_TABLE) {
            var town = TestTown.empty();
            for (int next = seed; next < seed + IN_ONE_TABLE; next++) {
                history(town, next);
            }
        }
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
        for (int act = 0; act < ACTS; act++) {
            act(three, random, first);
        }
        compare(three, YearMonth.from(first));
    }

    private static History history(Bookings bookings, int seed, Instant now) {
        return new History(bookings, "history-" + seed, now);
    }

    private void act(Three three, Random random, LocalDate first) {
        var id = "screen-" + random.nextInt(8);
        var person = PERSONS.get(random.nextInt(PERSONS.size()));
        var name = id + " of " + person;
        int dice = random.nextInt(20);
        if (dice < 10) {
            var uses = uses(random, first);
            boolean held = dice > 6;
            same(
                    three,
                    (held ? "hold " : "book ") + name + " " + uses,
                    three.model.make(name, person, uses, held),
                    three.memory.make(id, person, uses, held),
                    three.table.make(id, person, uses, held));
        } else if (dice < 12) {
            same(
                    three,
                    "confirm " + name,
                    three.model.confirm(name),
                    three.memory.confirm(id, person),
                    three.table.confirm(id, person));
        } else if (dice < 14) {
            same(
                    three,
                    "cancel " + name,
                    three.model.cancel(name),
                    three.memory.cancel(id, person),
                    three.table.cancel(id, person));
        } else if (dice < 18) {
            var uses = uses(random, first);
            same(
                    three,
                    "change " + name + " to " + uses,
                    three.model.change(name, uses),
                    three.memory.change(id, person, uses),
                    three.table.change(id, person, uses));
        } else {
            closeOrPass(three, random, first);
        }
    }

    private static void closeOrPass(Three three, Random random, LocalDate first) {
        if (random.nextInt(3) == 0) {
            var use = byHour(random, first);
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

    private void same(Three three, String act, String model, String memory, String table) {
        three.told.add(act + ": " + model);
        assertEquals(model, memory, () -> "memory: " + String.join("\n", three.told));
        assertEquals(model, table, () -> "table: " + String.join("\n", three.told));
        answers.merge(model, 1, Integer::sum);
    }

    private static List<Use> uses(Random random, LocalDate first) {
        var uses = new ArrayList<Use>();
        if (random.nextInt(4) == 0) {
            uses.add(byNight(random, first));
        }
        if (uses.isEmpty() || random.nextBoolean()) {
            uses.add(byHour(random, first));
        }
        return uses;
    }

    private static Use byNight(Random random, LocalDate first) {
        var arrival = first.plusDays(random.nextInt(4));
        var house = new SpaceId(BY_NIGHT.get(random.nextInt(BY_NIGHT.size())));
        return Use.of(house, new Nights(arrival, arrival.plusDays(1 + random.nextInt(4))));
    }

    private static Use byHour(Random random, LocalDate first) {
        var space = BY_HOUR.get(random.nextInt(BY_HOUR.size()));
        int from = 36 + 2 * random.nextInt(6);
        int units = space.equals("free") ? 1 + random.nextInt(4) : 1;
        return new Use(
                new SpaceId(space),
                new Hours(first.plusDays(random.nextInt(2)), from, from + 1 + random.nextInt(8)),
                units);
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
