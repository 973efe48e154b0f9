package jp.machimado.local.oidc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.staff.Role;

/// Who works at the invented town hall.
enum DemoStaff {
    DESK("窓口 担当A", Role.READER, Role.DESK),
    APPROVER("係長B", Role.READER, Role.APPROVER),
    EDITOR("編集C", Role.READER, Role.EDITOR),
    READER("閲覧D", Role.READER),
    EVERYTHING("管理者E", Role.READER, Role.DESK, Role.APPROVER, Role.EDITOR),
    NOTHING("権限なしF");

    private final String words;
    private final List<Role> roles;

    DemoStaff(String words, Role... roles) {
        this.words = words;
        this.roles = List.of(roles);
    }

    String words() {
        return words;
    }

    List<String> roles() {
        return roles.stream().map(Role::name).toList();
    }

    static Optional<DemoStaff> of(String name) {
        return Arrays.stream(values()).filter(staff -> staff.name().equals(name)).findFirst();
    }
}
