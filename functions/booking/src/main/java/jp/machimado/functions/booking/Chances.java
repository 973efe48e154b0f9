package jp.machimado.functions.booking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.machimado.booking.Alternatives;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.web.Address;
import jp.machimado.web.booking.Instead;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.words.BookingPhrase;

/// Finds what can be had instead of what was refused, as links that lead to the form.
///
/// @param moving a booking that is given back in exchange; empty for a new one
record Chances(Lobby lobby, Optional<Booking> moving) {

    /// What is near `wish`, which was refused because of `reason`.
    ///
    /// @param form that asks for an alternative, filled in but for its day and time
    List<Instead> near(Reason reason, Wish wish, Function<Alternative, Address> form) {
        return new Alternatives(lobby.office(), moving)
                .instead(reason, wish, lobby.now()).stream()
                        .flatMap(found -> instead(found, form.apply(found)))
                        .toList();
    }

    /// The words for `refusal` of `uses`: of several it is told first which could not be had; then
    /// what can be had instead.
    Problems refused(
            Refusal refusal, List<Use> uses, Wish wish, Function<Alternative, Address> form) {
        var about =
                refusal.use()
                        .filter(_ -> uses.size() > 1)
                        .flatMap(use ->
                                lobby.spaces()
                                        .space(use.space())
                                        .map(space ->
                                                Problem.of(
                                                        BookingPhrase.ABOUT,
                                                        space.name(),
                                                        use.period())));
        var all = Stream.concat(about.stream(), Stream.of(Problem.of(refusal))).toList();
        return new Problems(all, near(refusal.reason(), wish, form));
    }

    private Stream<Instead> instead(Alternative found, Address form) {
        var spaces = lobby.spaces();
        return spaces.space(found.use().space()).stream()
                .flatMap(space ->
                        spaces.site(space.site()).stream()
                                .map(place ->
                                        new Instead(
                                                found.nearness(),
                                                place,
                                                space,
                                                found.use().period(),
                                                form)));
    }
}
