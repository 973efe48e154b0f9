package jp.machimado.conversation;

import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.life.Checklist;
import jp.machimado.guide.life.LifeEvent;

/// What we say next. The adapter chooses form and words.
public sealed interface Speech {

    /// The answer to a question.
    ///
    /// @param offerHelp whether to add phone, counter and smartphone class, after two misses in a
    ///   row
    record Answering(Answer answer, boolean offerHelp) implements Speech {}

    /// One part of a procedure.
    record Detail(Procedure procedure, Facet facet) implements Speech {}

    /// The procedures of one category, or all categories when it is empty.
    record Browse(Optional<String> category) implements Speech {}

    /// All life events.
    record LifeEvents() implements Speech {}

    /// The next question of a life event, or its date when the questions are done.
    record Branch(LifeEvent event, List<String> chosen) implements Speech {
        public Branch {
            chosen = List.copyOf(chosen);
        }
    }

    /// The list of what to do.
    record ToDo(Checklist checklist) implements Speech {}

    /// What the service is, when somebody follows it or asks for the menu.
    record Welcome() implements Speech {}

    /// The choice of language.
    record Languages() implements Speech {}

    /// The language has been changed.
    record LanguageChanged() implements Speech {}

    /// How to reach a person, and whether the town hall is open.
    record TownHall(Optional<Boolean> open) implements Speech {}

    /// Where to flee.
    record Shelters() implements Speech {}

    /// Something about booking, and what can be chosen next.
    record Booking(BookingReply reply) implements Speech {}

    /// A picture or sound that we did not open.
    record MediaNotOpened(ChatEvent.Media media) implements Speech {}

    /// Thanks for 「役に立ちましたか」.
    record Thanks(boolean helped) implements Speech {}

    /// A button that is too old or was tampered with.
    record StaleButton() implements Speech {}

    /// Nothing is said.
    record Silence() implements Speech {}
}
