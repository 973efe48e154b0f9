package jp.machimado.functions.guide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.life.Option;
import jp.machimado.web.Address;
import jp.machimado.web.Form;
import jp.machimado.web.guide.LifeStep;
import jp.machimado.words.PagePhrase;

/// What somebody answered to the questions of a life event, as it stands in the address: `o` for
/// each answer, `date` for the event's date, `next` for how many answers the form already had.
///
/// @param chosen the options chosen, a path of the event's questions
/// @param unsure whether the next question was answered 「わからない」
/// @param date as typed; may be empty
/// @param next as sent; empty unless a form was
record LifeAnswers(LifeEvent event, List<String> chosen, boolean unsure, String date, String next) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final int LONGEST = 20;

    /// Reads `query`. Answers that are no path of the event's questions are dropped.
    static LifeAnswers read(LifeEvent event, Form query) {
        var given = query.all("o");
        boolean unsure = !given.isEmpty() && given.getLast().equals(LifeStep.UNSURE);
        var path = event.path(unsure ? given.subList(0, given.size() - 1) : given);
        return new LifeAnswers(
                event,
                path.orElse(List.of()),
                unsure && path.isPresent(),
                shortened(query.first("date").orElse("")),
                shortened(query.first("next").orElse("")));
    }

    /// Whether nothing is left to ask.
    boolean isComplete() {
        boolean asked = unsure || event.optionsAfter(chosen).isEmpty();
        boolean begun = !chosen.isEmpty() || unsure || !next.isEmpty() || !date.isEmpty();
        return asked && begun && !isDateWrong();
    }

    /// Where the person stands in the questions.
    LifeStep step() {
        var answered = new ArrayList<>(chosen);
        if (unsure) {
            answered.add(LifeStep.UNSURE);
        }
        return new LifeStep(event, answered, date, wrong());
    }

    /// The options whose items are listed: those chosen and, for 「わからない」, all that could follow.
    List<String> applying() {
        var all = new ArrayList<>(chosen);
        if (unsure) {
            addBelow(chosen, all);
        }
        return List.copyOf(all);
    }

    /// The event's date; empty when it was left out.
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.strip()))
                    .filter(day -> day.isAfter(FIRST) && day.isBefore(LAST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The address of this page.
    Address address() {
        var answered = step().chosen();
        var address = Address.of("/guide/life/" + event.id());
        if (!answered.isEmpty()) {
            address = address.with("o", answered);
        }
        if (!date.isEmpty()) {
            address = address.with("date", List.of(date));
        }
        return next.isEmpty() ? address : address.with("next", List.of(next));
    }

    private Optional<PagePhrase> wrong() {
        if (isDateWrong()) {
            return Optional.of(PagePhrase.DATE_WRONG);
        }
        boolean nothingChosen = next.equals(String.valueOf(chosen.size())) && !unsure;
        return nothingChosen ? Optional.of(PagePhrase.CHOOSE_ONE) : Optional.empty();
    }

    private boolean isDateWrong() {
        return !date.isBlank() && day().isEmpty();
    }

    private void addBelow(List<String> path, List<String> all) {
        for (Option option : event.optionsAfter(path)) {
            all.add(option.id());
            var deeper = new ArrayList<>(path);
            deeper.add(option.id());
            addBelow(deeper, all);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
