package jp.machimado.web.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.machimado.guide.Procedure;
import jp.machimado.web.Page;
import jp.machimado.words.PagePhrase;

/// Procedures under one heading.
///
/// @param category the pack's name of it, which names a group that has no phrase
public record ProcedureGroup(
        int number, String category, Optional<PagePhrase> phrase, List<Procedure> procedures) {

    public ProcedureGroup {
        procedures = List.copyOf(procedures);
    }

    /// All groups, in the pack's order. Categories that share a phrase share a group.
    public static List<ProcedureGroup> of(Collection<Procedure> procedures) {
        var byHeading = new LinkedHashMap<String, List<Procedure>>();
        for (var procedure : procedures) {
            var heading = phrase(procedure.category()).map(Enum::name).orElse(procedure.category());
            byHeading.computeIfAbsent(heading, _ -> new ArrayList<>()).add(procedure);
        }
        var groups = new ArrayList<ProcedureGroup>();
        for (var group : byHeading.values()) {
            var category = group.getFirst().category();
            groups.add(new ProcedureGroup(groups.size() + 1, category, phrase(category), group));
        }
        return List.copyOf(groups);
    }

    /// The group's place on the page of all procedures.
    public String anchor() {
        return "c" + number;
    }

    /// The heading in the page's language; the pack's own name where we have no word for it.
    public String heading(Page page) {
        return phrase.map(page::say).orElse(category);
    }

    private static Optional<PagePhrase> phrase(String category) {
        return switch (category) {
            case "子育て" -> Optional.of(PagePhrase.CATEGORY_CHILDREN);
            case "介護" -> Optional.of(PagePhrase.CATEGORY_CARE);
            case "被災者支援", "災害ライフイベント" -> Optional.of(PagePhrase.CATEGORY_DISASTER);
            case "自動車" -> Optional.of(PagePhrase.CATEGORY_CAR);
            case "引越し" -> Optional.of(PagePhrase.CATEGORY_MOVING);
            case "優先的手続" -> Optional.of(PagePhrase.CATEGORY_LIVING);
            case "町独自" -> Optional.of(PagePhrase.CATEGORY_OWN);
            default -> Optional.empty();
        };
    }
}
