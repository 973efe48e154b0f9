package jp.machimado.booking.staff;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jp.machimado.booking.ledger.PersonId;

/// Somebody who signed in at the town's identity provider.
///
/// @param id the same person whenever they sign in, so that nobody decides on their own request
/// @param name as the provider gives it
/// @param division as in `divisions.tsv`, as the provider gives it; empty when it does not
public record StaffMember(PersonId id, String name, Set<Role> roles, Optional<String> division) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /// Whether they have one of `wanted`.
    public boolean hasOneOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
