package jp.machimado.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.safety.DangerWords;
import jp.machimado.town.Division;
import jp.machimado.town.Shelter;
import jp.machimado.town.Subject;
import jp.machimado.town.Town;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// Everything that the service knows of one town: data that the town's own people read and edit.
///
/// @param procedures by id, in the pack's order
/// @param subjects matters with a desk only, by id
/// @param ways how people ask
/// @param dangerWords decisive words of danger
/// @param calmWords words that show, by language, that an alarming word is only the subject of a
///   procedure
public record TownPack(
        Town town,
        Map<String, Division> divisions,
        Map<String, Procedure> procedures,
        Map<String, Subject> subjects,
        Map<String, LifeEvent> lifeEvents,
        List<HelpLine> helpLines,
        List<Shelter> shelters,
        List<Way> ways,
        List<Synonym> synonyms,
        List<DangerWords> dangerWords,
        Map<Language, List<String>> calmWords) {

    /// Tells the language of a question, learnt from the ways people ask.
    public LanguageGuess languageGuess() {
        return new LanguageGuess(
                ways.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Way::language,
                                        Collectors.mapping(Way::text, Collectors.toList()))));
    }

    /// The procedure called `id`.
    public Optional<Procedure> procedure(String id) {
        return Optional.ofNullable(procedures.get(id));
    }

    /// The subject called `id`.
    public Optional<Subject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /// The life event called `id`.
    public Optional<LifeEvent> lifeEvent(String id) {
        return Optional.ofNullable(lifeEvents.get(id));
    }

    /// The lines that help in `helps`, in the pack's order.
    public List<HelpLine> linesFor(Collection<HelpCase> helps) {
        return helpLines.stream().filter(line -> helps.contains(line.helps())).toList();
    }

    /// The division that takes whatever no other takes (下諏訪町役場の代表), by convention `yakuba`.
    public Division frontDesk() {
        var desk = divisions.get("yakuba");
        if (desk == null) {
            throw new IllegalStateException("divisions.tsv needs a row with the id yakuba");
        }
        return desk;
    }
}
