package jp.machimado.testing.booking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Posting.Limited;
import jp.machimado.booking.ledger.Posting.Quota;
import jp.machimado.booking.ledger.Posting.QuotaChange;
import jp.machimado.booking.ledger.Written;

/// How many bookings persons have in a month.
final class InMemoryQuotas {

    private final Map<Quota, Map<String, Integer>> counts = new HashMap<>();

    /// Why `change` of `quota` cannot be kept; empty when it can.
    Optional<Written> reached(Quota quota, QuotaChange change) {
        var had = counts.getOrDefault(quota, Map.of());
        return change.counts().entrySet().stream()
                .filter(entry -> passes(had.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .<Written>map(entry -> new Written.QuotaReached(entry.getKey()))
                .findFirst();
    }

    private static boolean passes(int had, Limited change) {
        return change.delta() > 0
                && change.limit().isPresent()
                && had + change.delta() > change.limit().getAsInt();
    }

    void keep(Quota quota, QuotaChange change) {
        var counted = counts.computeIfAbsent(quota, _ -> new HashMap<>());
        change.counts()
                .forEach((rules, limited) -> counted.merge(rules, limited.delta(), Integer::sum));
    }
}
