package jp.machimado.guide.life;

import java.util.List;
import java.util.Optional;
import jp.machimado.words.Wording;

/// Something that happens in a life and needs several procedures, from `life-events.tsv`.
///
/// @param condolence whether the first sentence is one of condolence and the rest stays calm
/// @param opening the first sentence
/// @param ask the question whose answer chooses the branch; empty when there is no branch
/// @param dateLabel what the date is called from which deadlines count, such as 亡くなった日
/// @param options the answers to the questions, in order
/// @param items what is to be done, in the pack's order
public record LifeEvent(
        String id,
        boolean condolence,
        Wording name,
        Wording opening,
        Optional<Wording> ask,
        Wording dateLabel,
        List<Option> options,
        List<Item> items) {

    public LifeEvent {
        options = List.copyOf(options);
        items = List.copyOf(items);
    }

    /// The options that stand after `chosen`; empty when the checklist can be made.
    public List<Option> optionsAfter(List<String> chosen) {
        var parent = chosen.isEmpty() ? Optional.<String>empty() : Optional.of(chosen.getLast());
        return options.stream().filter(option -> option.parent().equals(parent)).toList();
    }

    /// The question to ask after `chosen`.
    public Optional<Wording> askAfter(List<String> chosen) {
        if (chosen.isEmpty()) {
            return ask;
        }
        return options.stream()
                .filter(option -> option.id().equals(chosen.getLast()))
                .findFirst()
                .flatMap(Option::ask);
    }

    /// The options of which each is either at the root or follows the one before it; empty when
    /// `chosen` is no path.
    public Optional<List<String>> path(List<String> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            var id = chosen.get(i);
            if (optionsAfter(chosen.subList(0, i)).stream()
                    .noneMatch(option -> option.id().equals(id))) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(chosen));
    }
}
