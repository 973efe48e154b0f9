package jp.machimado.web.guide;

import java.util.List;
import java.util.Optional;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.life.Option;
import jp.machimado.words.PagePhrase;
import jp.machimado.words.Wording;

/// Where somebody stands in the questions of a life event.
///
/// @param chosen the answers so far
/// @param date the event's date as typed; may be empty
/// @param wrong what to put right before going on
public record LifeStep(
        LifeEvent event, List<String> chosen, String date, Optional<PagePhrase> wrong) {

    /// The answer 「わからない」: everything below is listed.
    public static final String UNSURE = "*";

    public LifeStep {
        chosen = List.copyOf(chosen);
    }

    /// The first step.
    public static LifeStep first(LifeEvent event) {
        return new LifeStep(event, List.of(), "", Optional.empty());
    }

    /// The question, empty when only the date is asked.
    public Optional<Wording> ask() {
        return isUnsure() ? Optional.empty() : event.askAfter(chosen);
    }

    /// The answers between which to choose.
    public List<Option> options() {
        return isUnsure() ? List.of() : event.optionsAfter(chosen);
    }

    private boolean isUnsure() {
        return !chosen.isEmpty() && chosen.getLast().equals(UNSURE);
    }
}
