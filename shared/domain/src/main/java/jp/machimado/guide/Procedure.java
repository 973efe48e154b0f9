package jp.machimado.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.town.Division;
import jp.machimado.town.YesNo;
import jp.machimado.words.Language;

/// One procedure (手続) of the plan, with all that may be said of it.
///
/// @param id as in `procedures.tsv`
/// @param officialName the name in the plan, in Japanese
/// @param category the plan's group
/// @param jurisdiction who decides, first the most important
/// @param divisions who answers at the town hall; empty when it is not the town's
/// @param divisionConfirmed whether the town has confirmed the divisions; else shown as 担当(要確認)
/// @param online whether it can be done online today
/// @param links official pages of the law
/// @param confirmed when the facts were last checked
/// @param servedUntil the day after which the facts are no longer served; empty when open-ended
public record Procedure(
        String id,
        String officialName,
        String category,
        List<Jurisdiction> jurisdiction,
        List<Division> divisions,
        boolean divisionConfirmed,
        YesNo online,
        AtHome atHome,
        List<URI> links,
        LocalDate confirmed,
        Optional<LocalDate> servedUntil,
        Map<Language, ProcedureText> texts) {

    public Procedure {
        jurisdiction = List.copyOf(jurisdiction);
        divisions = List.copyOf(divisions);
        links = List.copyOf(links);
        texts = Map.copyOf(texts);
        for (var language : Language.values()) {
            if (!texts.containsKey(language)) {
                throw new IllegalArgumentException(id + " has no text in " + language.code());
            }
        }
    }

    /// What is said in `language`.
    public ProcedureText in(Language language) {
        var text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException(id + " has no text in " + language.code());
        }
        return text;
    }

    /// Whether somebody else than the town decides.
    public boolean isElsewhere() {
        return jurisdiction.getFirst().isElsewhere();
    }

    /// Whether the facts may be served on `day`.
    public boolean isServedOn(LocalDate day) {
        return servedUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
