package jp.machimado.web.guide;

import java.util.List;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Division;
import jp.machimado.town.Subject;

/// A desk and what people go there for.
public record DeskEntry(Division division, List<Procedure> procedures, List<Subject> subjects) {

    public DeskEntry {
        procedures = List.copyOf(procedures);
        subjects = List.copyOf(subjects);
    }

    /// The desks of `pack` that people go to, in the pack's order; the front desk is not among
    /// them.
    public static List<DeskEntry> of(TownPack pack) {
        return pack.divisions().values().stream()
                .filter(division -> !division.equals(pack.frontDesk()))
                .map(division -> of(pack, division))
                .filter(entry -> entry.count() > 0)
                .toList();
    }

    /// How many matters the desk handles.
    public int count() {
        return procedures.size() + subjects.size();
    }

    private static DeskEntry of(TownPack pack, Division division) {
        return new DeskEntry(
                division,
                pack.procedures().values().stream()
                        .filter(procedure -> procedure.divisions().contains(division))
                        .toList(),
                pack.subjects().values().stream()
                        .filter(subject -> subject.division().equals(division))
                        .toList());
    }
}
