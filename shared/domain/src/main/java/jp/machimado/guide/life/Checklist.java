package jp.machimado.guide.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import jp.machimado.town.TownCalendar;
import jp.machimado.words.Language;

/// What is to be done after a life event, in the order of the deadlines; without a deadline last.
///
/// @param date the event's date; empty when the person has not told it
public record Checklist(
        LifeEvent event, List<String> chosen, Optional<LocalDate> date, List<Entry> entries) {

    /// One line of the list.
    ///
    /// @param due the last day, computed by 民法140条 and 142条; empty without date or days
    public record Entry(Item item, Optional<LocalDate> due) {}

    public Checklist {
        chosen = List.copyOf(chosen);
        entries = List.copyOf(entries);
    }

    /// The list for somebody who answered `chosen` and gave `date`.
    public static Checklist of(
            LifeEvent event, List<String> chosen, Optional<LocalDate> date, TownCalendar calendar) {
        var entries =
                event.items().stream()
                        .filter(item -> item.appliesTo(chosen))
                        .sorted(Comparator.comparingInt(Checklist::order))
                        .map(item -> new Entry(item, date.flatMap(day -> due(item, day, calendar))))
                        .toList();
        return new Checklist(event, chosen, date, entries);
    }

    /// Everything to bring, each thing once.
    public List<String> bring(Language language) {
        var all = new LinkedHashSet<String>();
        for (var entry : entries) {
            if (entry.item().matter() instanceof Item.Matter.OfProcedure(var procedure)) {
                all.addAll(procedure.in(language).bring());
            }
        }
        return List.copyOf(all);
    }

    private static int order(Item item) {
        return item.limit()
                .map(limit -> limit.before() ? -limit.days() : limit.days())
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<LocalDate> due(Item item, LocalDate day, TownCalendar calendar) {
        return item.limit()
                .filter(limit -> !limit.equals(Item.Limit.BEFOREHAND))
                .map(limit ->
                        limit.before()
                                ? day.minusDays(limit.days())
                                : calendar.lastDay(day, limit.days()));
    }
}
