package jp.machimado.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.Mark;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.Posting;
import jp.machimado.booking.ledger.Posting.Limited;
import jp.machimado.booking.ledger.Posting.Quota;
import jp.machimado.booking.ledger.Posting.QuotaChange;
import jp.machimado.booking.ledger.Posting.SlotChange;
import jp.machimado.booking.ledger.Step;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;

/// A posting in the making: adds up what the steps of an act change, so that time which one booking
/// gives up and another takes in the same posting never shows as free.
final class Draft {

    private final Spaces spaces;
    private final Timetable timetable;
    private final Instant now;
    private final List<Step> steps = new ArrayList<>();
    private final SortedMap<Bucket, SortedMap<Integer, Integer>> deltas = new TreeMap<>();
    private final SortedMap<Bucket, SortedMap<BookingId, Optional<Mark>>> marks = new TreeMap<>();
    private final SortedMap<Quota, Map<String, Integer>> counts = new TreeMap<>();
    private final SortedMap<Quota, SortedMap<BookingId, Optional<Booking>>> lists = new TreeMap<>();
    private Optional<Wait> served = Optional.empty();

    Draft(Spaces spaces, Timetable timetable, Instant now) {
        this.spaces = spaces;
        this.timetable = timetable;
        this.now = now;
    }

    /// Adds a new booking of which `kinds` tell.
    Draft make(Booking booking, List<Notice.Kind> kinds) {
        return step(Optional.empty(), booking, kinds);
    }

    /// Adds the step from `before` to `after` of which `kinds` tell.
    Draft move(Booking before, Booking after, List<Notice.Kind> kinds) {
        return step(Optional.of(before), after, kinds);
    }

    /// Adds that `wait` is served.
    Draft serve(Wait wait) {
        served = Optional.of(wait);
        return this;
    }

    private Draft step(Optional<Booking> before, Booking after, List<Notice.Kind> kinds) {
        var notices = kinds.stream().map(kind -> Notice.of(after, kind, now)).toList();
        steps.add(new Step(before, after, notices, timetable.due(after, now)));
        before.ifPresent(booking -> count(booking, -1));
        count(after, 1);
        before.ifPresent(booking -> list(booking, Optional.empty()));
        list(after, Optional.of(after));
        return this;
    }

    private void count(Booking booking, int sign) {
        for (var claim : booking.plan().claims()) {
            mark(booking, claim, sign);
            if (booking.state().holds()) {
                var counters = deltas.computeIfAbsent(claim.bucket(), _ -> new TreeMap<>());
                for (int counter = claim.from(); counter < claim.to(); counter++) {
                    counters.merge(counter, sign * claim.units(), Integer::sum);
                }
            }
        }
        if (booking.state().counts()) {
            counts.computeIfAbsent(quota(booking), _ -> new HashMap<>())
                    .merge(rulesOf(booking), sign, Integer::sum);
        }
    }

    private void mark(Booking booking, Claim claim, int sign) {
        var mark =
                sign > 0 && booking.state().counts()
                        ? Optional.of(markOf(claim, booking.state()))
                        : Optional.<Mark>empty();
        marks.computeIfAbsent(claim.bucket(), _ -> new TreeMap<>()).put(booking.id(), mark);
    }

    private static Mark markOf(Claim claim, BookingState state) {
        return new Mark(claim.from(), claim.to(), claim.units(), state);
    }

    private void list(Booking booking, Optional<Booking> as) {
        lists.computeIfAbsent(quota(booking), _ -> new TreeMap<>()).put(booking.id(), as);
    }

    private static Quota quota(Booking booking) {
        return new Quota(booking.person(), booking.month());
    }

    private static String rulesOf(Booking booking) {
        return booking.plan().judgedBy().rules();
    }

    /// All that was added.
    Posting posting() {
        var slots = new TreeMap<Bucket, SlotChange>();
        marks.forEach((bucket, marked) -> slots.put(bucket, slotChange(bucket, marked)));
        var quotas = new TreeMap<Quota, QuotaChange>();
        lists.forEach((quota, listed) -> quotas.put(quota, quotaChange(quota, listed)));
        return new Posting(List.copyOf(steps), slots, quotas, served);
    }

    private SlotChange slotChange(Bucket bucket, SortedMap<BookingId, Optional<Mark>> marked) {
        var changed = new TreeMap<>(deltas.getOrDefault(bucket, new TreeMap<>()));
        changed.values().removeIf(delta -> delta == 0);
        int units = spaces.space(bucket.space()).map(Space::units).orElse(0);
        return new SlotChange(units, changed, marked);
    }

    private QuotaChange quotaChange(Quota quota, SortedMap<BookingId, Optional<Booking>> listed) {
        var limited = new HashMap<String, Limited>();
        counts.getOrDefault(quota, Map.of())
                .forEach((rules, delta) -> {
                    if (delta != 0) {
                        limited.put(rules, new Limited(delta, limit(rules)));
                    }
                });
        return new QuotaChange(Map.copyOf(limited), listed);
    }

    private OptionalInt limit(String rules) {
        return spaces.rules(rules)
                .map(SpaceRules::limits)
                .map(SpaceRules.Limits::perMonth)
                .orElseGet(OptionalInt::empty);
    }
}
