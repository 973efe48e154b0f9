package jp.machimado.booking.space;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.town.YesNo;
import jp.machimado.words.Wording;

/// Something that can be booked.
///
/// @param units how many bookings it takes at the same time: 1 for a desk or room, the number of
///   desks of a pool, the places of a programme, the pieces of equipment
/// @param people how many persons fit into one booking
/// @param parts the spaces that a booking of this one takes instead of itself, as a hall takes its
///   halves; empty for a space of its own
/// @param seat where it is drawn; empty when it is not on the map
public record Space(
        SpaceId id,
        SiteId site,
        SpaceKind kind,
        Wording name,
        int units,
        int people,
        List<SpaceId> parts,
        SpaceRules rules,
        Map<AccessFact, YesNo> access,
        Optional<Seat> seat) {

    public Space {
        parts = List.copyOf(parts);
        access = Map.copyOf(access);
        if (units < 1 || people < 1) {
            throw new IllegalArgumentException("no room in " + id);
        }
    }

    /// The same space under `changed` rules.
    public Space under(SpaceRules changed) {
        return with(changed, people, access);
    }

    /// The same space with what a town may change about it.
    public Space with(SpaceRules changed, int persons, Map<AccessFact, YesNo> facts) {
        return new Space(id, site, kind, name, units, persons, parts, changed, facts, seat);
    }

    /// How many persons one booking may have: a pool gives each a unit, a programme a place.
    public int most() {
        return switch (kind) {
            case POOL -> units * people;
            case PROGRAMME -> Math.min(units, people);
            case DESK, ROOM, LODGING, EQUIPMENT -> people;
        };
    }

    /// How many units a booking for `persons` takes.
    public int unitsFor(int persons) {
        return switch (kind) {
            case POOL, PROGRAMME -> Math.max(1, persons);
            case DESK, ROOM, LODGING, EQUIPMENT -> 1;
        };
    }

    /// Whether it has `fact`; unconfirmed when nobody has said.
    public YesNo access(AccessFact fact) {
        return access.getOrDefault(fact, YesNo.UNCONFIRMED);
    }
}
