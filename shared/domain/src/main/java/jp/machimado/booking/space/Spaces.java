package jp.machimado.booking.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All sites and spaces of the town, in the pack's order.
public final class Spaces {

    private final Map<SiteId, Site> sites = new LinkedHashMap<>();
    private final Map<SpaceId, Space> spaces = new LinkedHashMap<>();

    /// The catalogue of `sites` and `spaces`.
    ///
    /// @throws IllegalArgumentException when an id is used twice, a site or part is missing, a part
    ///   lies on another site, has parts itself, or a space is by night and its part is not
    public Spaces(List<Site> sites, List<Space> spaces) {
        for (var site : sites) {
            once(this.sites.put(site.id(), site) == null, site.id().value());
        }
        for (var space : spaces) {
            once(this.spaces.put(space.id(), space) == null, space.id().value());
        }
        spaces.forEach(this::check);
    }

    /// The town without anything to book.
    public static Spaces none() {
        return new Spaces(List.of(), List.of());
    }

    public List<Site> sites() {
        return List.copyOf(sites.values());
    }

    public List<Space> spaces() {
        return List.copyOf(spaces.values());
    }

    public Optional<Site> site(SiteId id) {
        return Optional.ofNullable(sites.get(id));
    }

    public Optional<Space> space(SpaceId id) {
        return Optional.ofNullable(spaces.get(id));
    }

    /// The rules `id` of a space; empty when none has them.
    public Optional<SpaceRules> rules(String id) {
        return spaces.values().stream()
                .map(Space::rules)
                .filter(rules -> rules.id().equals(id))
                .findFirst();
    }

    /// The spaces of `site`.
    public List<Space> at(SiteId site) {
        return spaces.values().stream().filter(space -> space.site().equals(site)).toList();
    }

    /// The spaces whose counters a booking of `space` takes: its parts, or itself.
    public List<Space> leaves(Space space) {
        return space.parts().isEmpty()
                ? List.of(space)
                : space.parts().stream().map(id -> space(id).orElseThrow()).toList();
    }

    /// `space` and everything that a booking of it makes unavailable, in the pack's order.
    public List<Space> sharing(Space space) {
        var taken = leaves(space);
        var sharing = new ArrayList<Space>();
        for (var other : spaces.values()) {
            if (leaves(other).stream().anyMatch(taken::contains)) {
                sharing.add(other);
            }
        }
        return List.copyOf(sharing);
    }

    /// The same with `edits`: of each space's rules the highest version counts, its own included.
    public Spaces with(Collection<SpaceEdit> edits) {
        var edited = new ArrayList<Space>();
        for (var space : spaces.values()) {
            var now = space;
            for (var edit : edits) {
                now = edit.of(now);
            }
            edited.add(now);
        }
        return new Spaces(sites(), edited);
    }

    private void check(Space space) {
        if (!sites.containsKey(space.site())) {
            throw new IllegalArgumentException(space.id() + " lies on no known site");
        }
        for (var id : space.parts()) {
            var part = spaces.get(id);
            if (part == null
                    || !part.parts().isEmpty()
                    || !part.site().equals(space.site())
                    || part.kind().byNight() != space.kind().byNight()) {
                throw new IllegalArgumentException(id + " cannot be a part of " + space.id());
            }
        }
    }

    private static void once(boolean fresh, String id) {
        if (!fresh) {
            throw new IllegalArgumentException("twice: " + id);
        }
    }
}
