package jp.machimado.testing.conversation;

import java.time.Duration;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.Converse;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.Speech;
import jp.machimado.conversation.Turn;

/// One person's conversation with the town, each turn remembering what the one before left.
final class Conversation {

    private static final Converse CONVERSE = KnownQuestions.converse();

    private final MovedClock clock = new MovedClock();
    private Memory memory = Memory.blank(clock.instant());

    Speech says(String text) {
        return turnAfter(text).speech();
    }

    Turn turnAfter(String text) {
        return turn(new ChatEvent.Said(envelope(), "M1", text));
    }

    Speech presses(String postback) {
        return turnAfterPressing(postback).speech();
    }

    Turn turnAfterPressing(String postback) {
        return turn(new ChatEvent.Pressed(envelope(), postback, Optional.empty()));
    }

    Speech pressesWithDate(String postback, String date) {
        return turn(new ChatEvent.Pressed(envelope(), postback, Optional.of(date))).speech();
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    private Turn turn(ChatEvent event) {
        var turn = CONVERSE.turn(event, memory, clock.instant());
        memory = turn.aftermath().memory().orElse(memory);
        return turn;
    }

    private ChatEvent.Envelope envelope() {
        return new ChatEvent.Envelope(
                "E1",
                Optional.of("U1"),
                "U1",
                Optional.of("TOKEN"),
                clock.instant(),
                clock.instant());
    }
}
