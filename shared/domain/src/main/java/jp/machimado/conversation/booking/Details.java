package jp.machimado.conversation.booking;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.Spaces;

/// Uses together with what is known of their spaces now.
///
/// @param site empty when it is no longer there
public record Details(Optional<Site> site, List<Part> parts) {

    public Details {
        parts = List.copyOf(parts);
    }

    /// One use.
    ///
    /// @param space empty when it is no longer there
    public record Part(Use use, Optional<Space> space) {}

    /// `uses`, at least one, as `spaces` know them.
    static Details of(List<Use> uses, Spaces spaces) {
        var parts = uses.stream().map(use -> new Part(use, spaces.space(use.space()))).toList();
        return new Details(parts.getFirst().space().map(Space::site).flatMap(spaces::site), parts);
    }

    /// The use that says when it begins.
    public Part first() {
        return parts.getFirst();
    }
}
