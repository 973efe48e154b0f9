package jp.machimado.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SpaceEdit;

/// Changes the rules of spaces and what is said of them. Each change is a version of its own, so
/// that a booking keeps the one by which it was judged; who was overtaken by another changes
/// nothing.
public final class EditSpaces {

    private final BookingOffice office;
    private final EditedSpaces catalogue;

    /// @param office whose catalogue is `catalogue`
    public EditSpaces(BookingOffice office, EditedSpaces catalogue) {
        this.office = office;
        this.catalogue = catalogue;
    }

    /// The rules `id` with their spaces, as they are at this moment; empty when no space has them.
    public Optional<SpaceEdit> now(String id) {
        return SpaceEdit.of(catalogue.fresh(), id);
    }

    /// The version of the rules `id` before the one that counts; empty when it is the first.
    public Optional<SpaceEdit> before(String id) {
        var pack = catalogue.pack();
        int current = now(id).map(edit -> edit.rules().version()).orElse(0);
        return Stream.concat(
                        SpaceEdit.of(pack, id).stream(),
                        catalogue.edits().all().edits().stream()
                                .filter(edit -> edit.rules().id().equals(id)))
                .filter(edit -> edit.rules().version() < current)
                .max(Comparator.comparingInt(edit -> edit.rules().version()));
    }

    /// The versions of the rules `id` that cannot be read and are newer than the one that counts.
    public List<RuleVersion> broken(String id) {
        int current = now(id).map(edit -> edit.rules().version()).orElse(0);
        return catalogue.edits().all().broken().stream()
                .filter(version -> version.rules().equals(id) && version.version() > current)
                .toList();
    }

    /// Keeps `changed` as the version after `seen`, which its author saw.
    ///
    /// @return what counts from now on; empty when somebody else had changed it meanwhile
    public Optional<SpaceEdit> save(SpaceEdit changed, int seen) {
        var id = changed.rules().id();
        if (now(id).filter(edit -> edit.rules().version() == seen).isEmpty()) {
            return Optional.empty();
        }
        int last = broken(id).stream().mapToInt(RuleVersion::version).max().orElse(seen);
        var kept = Optional.of(changed.as(last + 1)).filter(catalogue.edits()::add);
        catalogue.fresh();
        return kept;
    }

    /// The open bookings that `changed` would not allow if they were asked for anew, in order of
    /// beginning. They stay as they are, since they were judged by the rules of their day.
    public List<Booking> unfit(SpaceEdit changed, Instant now) {
        return new Unfit(office, changed.as(Integer.MAX_VALUE)).bookings(now);
    }
}
