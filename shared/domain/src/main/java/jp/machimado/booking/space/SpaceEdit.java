package jp.machimado.booking.space;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.machimado.town.YesNo;

/// What staff changed: rules in their new version, and what is said of the spaces that are judged
/// by them. A space that is not named keeps what the pack says of it.
public record SpaceEdit(SpaceRules rules, Map<SpaceId, Facts> facts) {

    public SpaceEdit {
        facts = Map.copyOf(facts);
    }

    /// What is true of one space alone.
    ///
    /// @param people how many persons fit into one booking
    public record Facts(int people, Map<AccessFact, YesNo> access) {

        public Facts {
            access = Map.copyOf(access);
            if (people < 1) {
                throw new IllegalArgumentException("no room for " + people);
            }
        }
    }

    /// The rules `id` and their spaces as they are in `spaces`; empty when no space has these
    /// rules.
    public static Optional<SpaceEdit> of(Spaces spaces, String id) {
        var facts = new HashMap<SpaceId, Facts>();
        spaces.spaces().stream()
                .filter(space -> space.rules().id().equals(id))
                .forEach(space -> facts.put(space.id(), new Facts(space.people(), space.access())));
        return spaces.rules(id).map(rules -> new SpaceEdit(rules, facts));
    }

    /// The same as version `version` of its rules.
    public SpaceEdit as(int version) {
        return new SpaceEdit(rules.asVersion(version), facts);
    }

    /// `space` with this change; the same when it has other rules, or this version or a newer one.
    Space of(Space space) {
        if (!space.rules().id().equals(rules.id()) || space.rules().version() >= rules.version()) {
            return space;
        }
        var known = facts.getOrDefault(space.id(), new Facts(space.people(), space.access()));
        return space.with(rules, known.people(), known.access());
    }
}
