package jp.machimado.functions.staff;

import java.util.Set;
import java.util.function.Function;
import jp.machimado.booking.staff.Role;

/// What answers at one address, and who may ask there.
record Act(Set<Role> roles, Function<Call, Answer> does) {

    static Act of(Function<Call, Answer> does, Role... roles) {
        return new Act(Set.of(roles), does);
    }

    /// For everybody with any role.
    static Act ofAnybody(Function<Call, Answer> does) {
        return new Act(Set.of(Role.values()), does);
    }
}
