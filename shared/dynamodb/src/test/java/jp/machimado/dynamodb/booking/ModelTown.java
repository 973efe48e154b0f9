package jp.machimado.dynamodb.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.time.Hours;

/// What the invented town must answer, told anew: a list of bookings, gone through from the start
/// at each question. It shares nothing with the acts but the words for what is asked.
final class ModelTown {

    private static final String DONE = "DONE";
    private static final int PER_MONTH = 2;
    private static final int HOLD_MINUTES = 10;
    private static final Map<String, Integer> UNITS =
            Map.of("free", 6, "cabin", 2, "walk", 10, "projector", 2);

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Cell> closed = new ArrayList<>();
    private int minute;

    private record Entry(String person, List<Use> uses, BookingState state, int heldUntil) {
        Entry to(BookingState next) {
            return new Entry(person, uses, next, heldUntil);
        }

        boolean holds() {
            return state == BookingState.HELD
                    || state == BookingState.PENDING
                    || state == BookingState.CONFIRMED;
        }
    }

    String make(String id, String person, List<Use> uses, boolean held) {
        var old = entries.get(id);
        if (old != null) {
            return old.uses.equals(uses) && old.holds() ? DONE : "CHANGED_MEANWHILE";
        }
        var given =
                entries.entrySet().stream()
                        .filter(entry -> entry.getValue().person.equals(person))
                        .filter(entry -> entry.getValue().state == BookingState.HELD)
                        .filter(entry -> minute < entry.getValue().heldUntil)
                        .map(Map.Entry::getKey)
                        .toList();
        var refusal = refusal(person, uses, given);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        given.forEach(
                other -> entries.computeIfPresent(other, (_, e) -> e.to(BookingState.EXPIRED)));
        var state = held ? BookingState.HELD : confirmed(uses);
        entries.put(id, new Entry(person, uses, state, minute + HOLD_MINUTES));
        return DONE;
    }

    String confirm(String id) {
        var entry = entries.get(id);
        if (entry == null) {
            return "NOT_FOUND";
        }
        return switch (entry.state) {
            case HELD -> {
                if (minute >= entry.heldUntil) {
                    yield "RAN_OUT";
                }
                entries.put(id, entry.to(confirmed(entry.uses)));
                yield DONE;
            }
            case PENDING, CONFIRMED -> DONE;
            case EXPIRED -> "RAN_OUT";
            default -> "NOT_NOW";
        };
    }

    String cancel(String id) {
        var entry = entries.get(id);
        if (entry == null) {
            return "NOT_FOUND";
        }
        if (!entry.holds() && entry.state != BookingState.CANCELLED) {
            return "NOT_NOW";
        }
        entries.put(id, entry.to(BookingState.CANCELLED));
        return DONE;
    }

    String change(String id, List<Use> uses) {
        var entry = entries.get(id);
        if (entry == null) {
            return "NOT_FOUND";
        }
        if (entry.state != BookingState.PENDING && entry.state != BookingState.CONFIRMED) {
            return "NOT_NOW";
        }
        if (entry.uses.equals(uses)) {
            return DONE;
        }
        var refusal = refusal(entry.person, uses, List.of(id));
        if (refusal.isEmpty()) {
            entries.put(id, new Entry(entry.person, uses, confirmed(uses), 0));
        }
        return refusal.orElse(DONE);
    }

    void close(Use use) {
        closed.addAll(Cell.bare(use));
        entries.replaceAll((_, entry) ->
                entry.holds() && Cell.taken(entry.uses).keySet().stream().anyMatch(closed::contains)
                        ? entry.to(BookingState.CANCELLED)
                        : entry);
    }

    void pass(int minutes) {
        minute += minutes;
        entries.replaceAll((_, entry) ->
                entry.state == BookingState.HELD && minute >= entry.heldUntil
                        ? entry.to(BookingState.EXPIRED)
                        : entry);
    }

    Optional<BookingState> state(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::state);
    }

    /// How many units are taken where any are.
    Map<Cell, Integer> taken() {
        var all = new LinkedHashMap<Cell, Integer>();
        entries.values().stream()
                .filter(Entry::holds)
                .forEach(entry ->
                        Cell.taken(entry.uses).forEach((c, n) -> all.merge(c, n, Integer::sum)));
        return all;
    }

    List<Cell> closed() {
        return closed;
    }

    /// Why `person` cannot have `uses` once the bookings `without` are given up.
    private Optional<String> refusal(String person, List<Use> uses, List<String> without) {
        if (uses.stream().anyMatch(ModelTown::onHoliday)) {
            return Optional.of("CLOSED_DAY");
        }
        var others = new LinkedHashMap<>(entries);
        without.forEach(others::remove);
        var now = new LinkedHashMap<Cell, Integer>();
        others.values().stream()
                .filter(Entry::holds)
                .forEach(entry ->
                        Cell.taken(entry.uses).forEach((c, n) -> now.merge(c, n, Integer::sum)));
        for (var cell : Cell.ordered(Cell.taken(uses)).entrySet()) {
            if (closed.contains(cell.getKey())) {
                return Optional.of("CLOSED");
            }
            int units = UNITS.getOrDefault(cell.getKey().space(), 1);
            if (now.getOrDefault(cell.getKey(), 0) + cell.getValue() > units) {
                return Optional.of("TAKEN");
            }
        }
        return isDesk(uses) && desks(person, month(uses), others) >= PER_MONTH
                ? Optional.of("QUOTA_REACHED")
                : Optional.empty();
    }

    private static long desks(String person, YearMonth month, Map<String, Entry> others) {
        return others.values().stream()
                .filter(entry -> entry.person.equals(person) && entry.holds())
                .filter(entry -> isDesk(entry.uses) && month(entry.uses).equals(month))
                .count();
    }

    private static boolean isDesk(List<Use> uses) {
        var space = uses.getFirst().space().value();
        return space.startsWith("desk") || space.equals("free");
    }

    private static YearMonth month(List<Use> uses) {
        return YearMonth.from(uses.getFirst().period().firstDay());
    }

    private static BookingState confirmed(List<Use> uses) {
        return uses.stream().anyMatch(use -> use.space().value().equals("chamber"))
                ? BookingState.PENDING
                : BookingState.CONFIRMED;
    }

    private static boolean onHoliday(Use use) {
        return use.period() instanceof Hours(var day, _, _)
                && !day.isBefore(LocalDate.of(2026, 12, 29))
                && !day.isAfter(LocalDate.of(2027, 1, 3));
    }
}
