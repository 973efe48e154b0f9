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
    EDITOR,
    /// Applies for telework (職員).
    MEMBER,
    /// Decides on the telework of their division (所属長).
    MANAGER,
    /// Decides in a manager's place, gives exceptions, takes out the records (人事担当).
    PERSONNEL,
    /// Lends and takes back devices (端末管理者).
    DEVICES,
    /// Decides on what is taken out of the office (セキュリティ責任者).
    SECURITY;

    /// The roles among `names`.
    public static Set<Role> of(Collection<String> names) {
        return Arrays.stream(values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
