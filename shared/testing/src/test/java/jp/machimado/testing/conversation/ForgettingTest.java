package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.Memory;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// What is forgotten when somebody leaves or takes a message back.
final class ForgettingTest extends OneEvent {

    private final ChatEvent missed =
            new ChatEvent.Said(envelope, "M1", KnownQuestions.ABOUT_NOTHING);

    @Test
    void whoBlocksTheAccountIsForgottenAltogether() {
        handle(new ChatEvent.Pressed(envelope, "speak:vi", Optional.empty()));
        assertEquals(Optional.of(Language.VI), memory().language());
        handle(new ChatEvent.Unfollowed(silent("E2")));
        assertEquals(Memory.blank(clock.instant()), memory());
        assertEquals(1, line.calls().size());
    }

    @Test
    void anotherPersonIsNotForgotten() {
        handle(event);
        var other =
                new ChatEvent.Envelope(
                        "E2",
                        Optional.of("Uother"),
                        "Uother",
                        Optional.empty(),
                        clock.instant(),
                        clock.instant());
        handle(new ChatEvent.Unfollowed(other));
        assertEquals(Optional.of(KnownQuestions.DOG), memory().procedure());
    }

    @Test
    void aQuestionTakenBackIsNoLongerKept() {
        handle(missed);
        assertEquals(List.of(KnownQuestions.ABOUT_NOTHING), stores.unanswered(clock.instant()));
        handle(new ChatEvent.Unsent(silent("E2"), "M1"));
        assertEquals(List.of(), stores.unanswered(clock.instant()));
    }

    @Test
    void aQuestionTakenBackBeforeItWasAnsweredIsNotKeptAfterwards() {
        handle(new ChatEvent.Unsent(silent("E2"), "M1"));
        handle(missed);
        assertEquals(List.of(), stores.unanswered(clock.instant()));
        assertEquals(1, line.accepted().size());
    }

    private Memory memory() {
        return stores.memories().of(HANAKO, clock.instant());
    }

    private ChatEvent.Envelope silent(String id) {
        return new ChatEvent.Envelope(
                id,
                Optional.of(HANAKO),
                HANAKO,
                Optional.empty(),
                clock.instant(),
                clock.instant());
    }
}
