package jp.machimado.booking.ledger;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// What changes in the ledger at once, all of it or nothing.
///
/// @param steps of bookings, the one that the act is about first
/// @param slots counters that grow or shrink, net of all steps
/// @param quotas persons' months that grow or shrink, net of all steps
/// @param served a person who waited and now gets an offer; empty when nobody does
public record Posting(
        List<Step> steps,
        SortedMap<Bucket, SlotChange> slots,
        SortedMap<Quota, QuotaChange> quotas,
        Optional<Wait> served) {

    /// The changes of one bucket.
    ///
    /// @param units how many it has: a counter that grows must not pass them
    /// @param deltas by counter, without zeros
    /// @param marks as they become; empty for a booking that is gone from it
    public record SlotChange(
            int units,
            SortedMap<Integer, Integer> deltas,
            SortedMap<BookingId, Optional<Mark>> marks) {}

    /// What one person books in one month.
    public record Quota(PersonId person, YearMonth month) implements Comparable<Quota> {

        @Override
        public int compareTo(Quota other) {
            return Comparator.comparing(Quota::person)
                    .thenComparing(Quota::month)
                    .compare(this, other);
        }
    }

    /// The changes of one person's month.
    ///
    /// @param counts by rules: how the number of bookings that count changes, and its limit
    /// @param bookings that stand in this month's list as they become; empty for one that moved
    ///   away
    public record QuotaChange(
            Map<String, Limited> counts, SortedMap<BookingId, Optional<Booking>> bookings) {}

    /// A change of a number that must not pass `limit` when it grows.
    public record Limited(int delta, OptionalInt limit) {}

    /// How many items of a store change, if each booking, bucket, month and notice is one.
    public int items() {
        int notices = steps.stream().mapToInt(step -> step.notices().size()).sum();
        return steps.size() + notices + slots.size() + quotas.size() + (served.isPresent() ? 1 : 0);
    }
}
