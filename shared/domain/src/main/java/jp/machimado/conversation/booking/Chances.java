package jp.machimado.conversation.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Alternatives;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// What can be had instead of what was refused, as options.
record Chances(BookingOffice office, Candidates candidates) {

    /// Options near `chosen`, which `refusal` refuses; none before a time is chosen. Where the
    /// space is still open, they are near the one that was judged.
    List<Option> near(Chosen chosen, Refusal refusal, Optional<Booking> moving, Instant now) {
        var space = chosen.space().or(() -> refusal.use().map(Use::space));
        return chosen
                .period()
                .flatMap(period -> space.map(id -> Use.of(id, period)))
                .map(use ->
                        new Wish(use, moved -> whole(chosen, moved), Visit.AUDIENCE, Visit.PEOPLE))
                .map(wish -> new Alternatives(office, moving).instead(refusal.reason(), wish, now))
                .orElse(List.of())
                .stream()
                .map(alternative -> option(chosen, alternative))
                .toList();
    }

    private List<Use> whole(Chosen chosen, Use moved) {
        return candidates.uses(moved(chosen, moved)).orElse(List.of());
    }

    private Option option(Chosen chosen, Alternative alternative) {
        return new Option(
                new Option.OfChance(
                        alternative.nearness(), Details.of(alternative.uses(), office.spaces())),
                BookingStep.pick(moved(chosen, alternative.use())));
    }

    /// `chosen` at the time and space of `use`.
    private static Chosen moved(Chosen chosen, Use use) {
        var there = chosen.at(Optional.of(use.space())).on(Optional.of(use.period().firstDay()));
        return switch (use.period()) {
            case Hours hours ->
                    there.from(Optional.of(hours.from())).lasting(Optional.of(hours.length()));
            case Nights nights -> there.lasting(Optional.of(nights.length()));
        };
    }
}
