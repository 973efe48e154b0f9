package jp.machimado.local.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import jp.machimado.local.killed.KillPoint.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// chat-reply's process is killed (SIGKILL) after each step of a reply, and the queue gives the
/// event to another one: nobody is answered twice, and nobody is left without an answer save in the
/// one case that is uncertain.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KilledTest {

    /// When what was in flight can be received again; its token is still good.
    private static final int IN_TIME = 16;

    /// Its reply token has expired.
    private static final int TOO_LATE = 70;

    private Chat chat;
    private int users;

    @BeforeAll
    void opens(@TempDir Path place) throws IOException {
        chat = new Chat(place);
    }

    @AfterAll
    void closes() {
        chat.close();
    }

    @ParameterizedTest
    @EnumSource
    void theNextProcessAnswersOnce(Step step) throws IOException {
        var before = chat.counted();
        var user = isKilledAfter(step);
        assertEquals(step == Step.CALL || step == Step.END ? 1 : 0, chat.answers(user));
        chat.pass(IN_TIME);
        assertEquals(1, chat.answers(user));
        chat.pass(IN_TIME);
        assertEquals(1, chat.answers(user));
        assertEquals(before + 1, chat.counted());
        assertEquals(0, chat.waiting());
    }

    /// The one case in which an answer is lost: `replying` was written, LINE was not called, and
    /// the next process came after the token's minute. It cannot know, and rather none is chosen
    /// than two.
    @Test
    void anAttemptThatMayHaveBeenMadeIsNotMadeAnewWhenItsTokenHasExpired() throws IOException {
        var user = isKilledAfter(Step.ANNOUNCEMENT);
        chat.pass(TOO_LATE);
        assertEquals(0, chat.answers(user));
        assertEquals(0, chat.waiting());
        assertTrue(chat.lastRefusal().contains("Invalid reply token"), chat::lastRefusal);
    }

    /// What was not attempted is answered however late it is.
    @Test
    void anEventThatWasNeverAttemptedIsAnsweredAfterItsTokenHasExpired() throws IOException {
        var user = isKilledAfter(Step.ARRIVAL);
        chat.pass(TOO_LATE);
        assertEquals(1, chat.answers(user));
        assertEquals(0, chat.waiting());
    }

    /// Somebody writes, the process that answers is killed after `step`, and another one is
    /// started.
    private String isKilledAfter(Step step) throws IOException {
        users++;
        var user = "U" + String.format("%032x", users);
        chat.killAt(step, user);
        return user;
    }
}
