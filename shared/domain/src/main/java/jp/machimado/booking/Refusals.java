package jp.machimado.booking;

import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.ledger.Written;
import jp.machimado.booking.space.Spaces;

/// Tells what came of a posting, and by which rule of `spaces` it was refused.
record Refusals(Spaces spaces) {

    /// What to say of a posting that would have made or moved `booking`.
    Outcome answer(Written written, Booking booking) {
        return switch (written) {
            case Written.Kept _ -> new Outcome.Done(booking);
            case Written.Stale _, Written.NotWaiting _ -> Outcome.refused(Reason.CHANGED_MEANWHILE);
            case Written.Taken(var bucket, var closed) ->
                    new Outcome.Refused(
                            refusal(closed ? Reason.CLOSED : Reason.TAKEN, useOf(booking, bucket)));
            case Written.QuotaReached(var rules) ->
                    new Outcome.Refused(quota(booking.plan().first(), rules));
        };
    }

    private Refusal refusal(Reason reason, Use use) {
        return spaces.space(use.space())
                .map(space -> Refusal.of(reason, use, space.rules()))
                .orElseGet(() -> Refusal.of(reason));
    }

    private Refusal quota(Use use, String rules) {
        return spaces.rules(rules)
                .map(known ->
                        Refusal.of(
                                Reason.QUOTA_REACHED,
                                use,
                                known,
                                known.limits().perMonth().orElse(0)))
                .orElseGet(() -> Refusal.of(Reason.QUOTA_REACHED));
    }

    /// The use of `booking` that needs `bucket`.
    private Use useOf(Booking booking, Bucket bucket) {
        return booking.plan().uses().stream()
                .filter(use ->
                        spaces.space(use.space()).stream()
                                .flatMap(space -> spaces.leaves(space).stream())
                                .anyMatch(leaf -> leaf.id().equals(bucket.space())))
                .findFirst()
                .orElse(booking.plan().first());
    }
}
