package jp.machimado.local.oidc;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.staff.Role;

/// Somebody who works at the invented town hall.
///
/// @param name as the subject of tokens
/// @param words as people read it
record DemoStaff(String name, String words, List<Role> roles) {

    /// Everybody.
    static final List<DemoStaff> ALL =
            List.of(
                    new DemoStaff("DESK", "窓口 担当A", List.of(Role.READER, Role.DESK)),
                    new DemoStaff("APPROVER", "係長B", List.of(Role.READER, Role.APPROVER)),
                    new DemoStaff("EDITOR", "編集C", List.of(Role.READER, Role.EDITOR)),
                    new DemoStaff("READER", "閲覧D", List.of(Role.READER)),
                    new DemoStaff("EVERYTHING", "管理者E", List.of(Role.values())),
                    new DemoStaff("NOTHING", "権限なしF", List.of()));

    DemoStaff {
        roles = List.copyOf(roles);
    }

    /// What their tokens call their roles.
    List<String> roleNames() {
        return roles.stream().map(Role::name).toList();
    }

    static Optional<DemoStaff> of(String name) {
        return ALL.stream().filter(staff -> staff.name().equals(name)).findFirst();
    }
}
