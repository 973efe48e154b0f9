package jp.machimado.functions.booking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.machimado.booking.Alternatives;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.web.Address;
import jp.machimado.web.booking.Instead;

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
