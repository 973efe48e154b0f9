package jp.machimado.booking.ledger;

import java.util.List;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SpaceEdit;

/// Keeps what staff changed of the spaces, each version for good: a booking names the one by which
/// it was judged.
public interface SpaceEdits {

    /// What is kept.
    ///
    /// @param edits in order of rules and version
    /// @param broken versions that are there but cannot be read
    record Kept(List<SpaceEdit> edits, List<RuleVersion> broken) {
        public Kept {
            edits = List.copyOf(edits);
            broken = List.copyOf(broken);
        }
    }

    /// All that is kept.
    Kept all();

    /// Keeps `edit` unless there is one of its rules and version.
    ///
    /// @return whether it is kept
    boolean add(SpaceEdit edit);
}
