package jp.machimado.guide.life;

import java.util.List;
import java.util.Optional;
import jp.machimado.guide.Procedure;
import jp.machimado.town.Subject;

/// One thing to do after a life event.
///
/// @param options for which answers it holds; empty for all
/// @param matter a procedure that has a card, or a subject for which only the desk is known
/// @param limit the legal limit; empty when the law sets none
/// @param basis the article that sets the limit; empty without a limit
public record Item(List<String> options, Matter matter, Optional<Limit> limit, String basis) {

    public Item {
        options = List.copyOf(options);
    }

    /// Whether it is to be done by somebody who answered `chosen`.
    public boolean appliesTo(List<String> chosen) {
        return options.isEmpty() || chosen.stream().anyMatch(options::contains);
    }

    /// What is to be done.
    public sealed interface Matter {
        record OfProcedure(Procedure procedure) implements Matter {}

        record OfDesk(Subject subject) implements Matter {}
    }

    /// A legal limit in days.
    ///
    /// @param days 0 where the law only says that it must be done before the event
    /// @param before whether it ends that many days before the event rather than after it
    public record Limit(int days, boolean before) {

        /// To be done before the event, without a number of days.
        public static final Limit BEFOREHAND = new Limit(0, true);
    }
}
