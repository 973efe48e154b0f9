package jp.machimado.guide;

import java.util.List;
import java.util.Optional;
import jp.machimado.town.Subject;

/// What the town says to a question. Adapters put it into words and pictures.
public sealed interface Answer {

    /// The procedure, and the others that came close.
    ///
    /// @param ranked best first; never empty; the first is the answer
    record Found(Procedure procedure, List<Hit> ranked) implements Answer {}

    /// Two to four procedures between which only the asker can choose.
    record Choose(List<Procedure> procedures, List<Hit> ranked) implements Answer {}

    /// Something happened in the asker's life that needs several procedures.
    record LifeEvent(jp.machimado.guide.life.LifeEvent event, List<Hit> ranked) implements Answer {}

    /// 119 or 110 first.
    record Emergency(Danger danger) implements Answer {}

    /// Human help lines first.
    record Crisis(Danger danger) implements Answer {}

    /// Something to do rather than to explain.
    record Task(TaskKind kind) implements Answer {}

    /// A number that must not be sent here; it was dropped.
    record PrivateNumber() implements Answer {}

    /// Not known, with the way to a person.
    ///
    /// @param why which kind of not knowing
    /// @param subject what it seems to be about, with its desk; empty when even that is unclear
    /// @param near procedures that share words with it, at most three, offered as guesses and not
    ///   as the answer
    /// @param open whether the town hall is open now; empty while its hours are 未確認
    record NotKnown(
            Why why, Optional<Subject> subject, List<Procedure> near, Optional<Boolean> open)
            implements Answer {}

    /// Kinds of not knowing, each with a sentence of its own.
    enum Why {
        /// Nothing of it is in the pack.
        UNKNOWN,
        /// The desk is known, the rule is not.
        DESK_ONLY,
        /// No records of persons are held.
        NO_RECORDS,
        OTHER_TOWN,
        /// A greeting or thanks.
        GREETING,
        /// Asked for a person.
        HUMAN,
        /// Asked for another language.
        LANGUAGE,
        /// Asked where to flee.
        SHELTER,
        /// The facts have expired.
        EXPIRED
    }
}
