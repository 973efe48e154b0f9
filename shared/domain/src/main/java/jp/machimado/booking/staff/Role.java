package jp.machimado.booking.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// What a member of staff may do. The town's identity provider gives roles; a name that is not
/// known here gives nothing.
public enum Role {
    /// Sees the board without names, and the statistics.
    READER,
    /// Sees who booked; books, cancels and checks in for people.
    DESK,
    /// Decides on requests.
    APPROVER,
    /// Closes spaces, edits them, and sees who looked at personal data.
    EDITOR;

    /// The roles among `names`.
    public static Set<Role> of(Collection<String> names) {
        return Arrays.stream(values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
