package jp.machimado.local.oidc;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.staff.Role;

/// Somebody who works at the invented town hall.
///
/// @param name as the subject of tokens
/// @param words as people read it
/// @param division as in `divisions.tsv`
record DemoStaff(String name, String words, String division, List<Role> roles) {

    private static final String TAX = "zeimu-chominzei";

    /// Everybody.
    static final List<DemoStaff> ALL =
            List.of(
                    at("yakuba", "DESK", "窓口 担当A", Role.READER, Role.DESK),
                    at("yakuba", "APPROVER", "係長B", Role.READER, Role.APPROVER),
                    at("yakuba", "EDITOR", "編集C", Role.READER, Role.EDITOR),
                    at("yakuba", "READER", "閲覧D", Role.READER),
                    at("yakuba", "EVERYTHING", "管理者E", Role.values()),
                    at("yakuba", "NOTHING", "権限なしF"),
                    at(TAX, "MEMBER", "職員G", Role.MEMBER),
                    at(TAX, "MEMBER2", "職員H", Role.MEMBER),
                    at(TAX, "MANAGER", "所属長I", Role.MEMBER, Role.MANAGER),
                    at("somu-shokuin", "PERSONNEL", "人事担当J", Role.MEMBER, Role.PERSONNEL),
                    at("somu-johobosai", "DEVICES", "端末管理者K", Role.MEMBER, Role.DEVICES),
                    at("somu-johobosai", "SECURITY", "セキュリティ責任者L", Role.SECURITY));

    DemoStaff {
        roles = List.copyOf(roles);
    }

    private static DemoStaff at(String division, String name, String words, Role... roles) {
        return new DemoStaff(name, words, division, List.of(roles));
    }

    /// What their tokens call their roles.
    List<String> roleNames() {
        return roles.stream().map(Role::name).toList();
    }

    static Optional<DemoStaff> of(String name) {
        return ALL.stream().filter(staff -> staff.name().equals(name)).findFirst();
    }
}
