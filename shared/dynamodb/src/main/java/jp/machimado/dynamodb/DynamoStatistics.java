package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.machimado.conversation.Tally;

/// What the service counted, and the questions that it could not answer. Nothing of it leads to a
/// person.
public final class DynamoStatistics {

    private final TownTable table;

    public DynamoStatistics(TownTable table) {
        this.table = table;
    }

    /// How often `tally` was counted on `day` of the town.
    public record Count(LocalDate day, Tally tally, long times) {}

    /// A question without an answer, asked on `day` of the town.
    ///
    /// @param language a language's code
    public record Question(LocalDate day, String language, String text) {}

    /// All counts from `first` to `last`, both included, one request (or a few pages) per day.
    public List<Count> counts(LocalDate first, LocalDate last) {
        return days(first, last).stream()
                .flatMap(day ->
                        table.all(CountItem.SCHEMA, ItemKey.counts(day)).stream()
                                .map(item -> new Count(day, item.tally(), item.times())))
                .toList();
    }

    /// All questions from `first` to `last`, both included, that are still kept at `now`; those of
    /// one day in no order.
    public List<Question> unanswered(LocalDate first, LocalDate last, Instant now) {
        return days(first, last).stream()
                .flatMap(day ->
                        table.all(QuestionItem.SCHEMA, ItemKey.unanswered(day)).stream()
                                .filter(item -> item.isKept(now))
                                .map(item -> new Question(day, item.language(), item.text())))
                .toList();
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
