package jp.machimado.testing.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.ledger.SpaceEdits;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SpaceEdit;

/// What staff changed of the spaces, in this process's memory.
public final class InMemorySpaceEdits implements SpaceEdits {

    /// Versions that are there and cannot be read.
    public final List<RuleVersion> broken = new ArrayList<>();

    private final Map<RuleVersion, SpaceEdit> edits = new ConcurrentHashMap<>();

    @Override
    public Kept all() {
        var inOrder =
                edits.entrySet().stream()
                        .sorted(
                                Map.Entry.comparingByKey(
                                        Comparator.comparing(RuleVersion::rules)
                                                .thenComparingInt(RuleVersion::version)))
                        .map(Map.Entry::getValue)
                        .toList();
        return new Kept(inOrder, broken);
    }

    @Override
    public boolean add(SpaceEdit edit) {
        return edits.putIfAbsent(edit.rules().judgedBy(), edit) == null;
    }
}
