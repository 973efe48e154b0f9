package jp.machimado.pack;

import java.util.ArrayList;
import java.util.List;

/// Everything wrong found so far.
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        found.add(problem);
    }

    /// Ends the reading when anything was found.
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenTownPack(found);
        }
    }
}
