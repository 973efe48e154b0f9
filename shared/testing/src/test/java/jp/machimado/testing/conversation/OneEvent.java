package jp.machimado.testing.conversation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.conversation.AnswerEvent;
import jp.machimado.conversation.AnswerEvent.Result;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.Converse;
import jp.machimado.conversation.Tally;

/// One event, LINE, and processes that handle it one after another over the same stores.
abstract class OneEvent {

    static final String HANAKO = "U0123456789abcdef0123456789abcdef";
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final Converse CONVERSE = KnownQuestions.converse();

    final MovedClock clock = new MovedClock();
    final InMemoryStores stores = InMemoryStores.empty();
    final OneChannel line = new OneChannel(clock);
    final ChatEvent.Envelope envelope =
            new ChatEvent.Envelope(
                    "E1",
                    Optional.of(HANAKO),
                    HANAKO,
                    Optional.of("TOKEN"),
                    clock.instant(),
                    clock.instant());
    final ChatEvent event = new ChatEvent.Said(envelope, "M1", KnownQuestions.ABOUT_A_DOG);

    /// Handles `said` in a process that does not fail, with tries left.
    final Result handle(ChatEvent said) {
        return process(Crash.never()).handle(said, false);
    }

    /// A process that ends in `crash`.
    final AnswerEvent process(Crash crash) {
        var crashing = new Crashing(crash, stores.receipts(), line);
        return new AnswerEvent(CONVERSE, crashing, stores.memories(), crashing, clock);
    }

    final void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }

    /// How often it was counted today that the question was answered.
    final long answered() {
        return stores.counted(new Tally(KnownQuestions.DOG, "ja", "FOUND"), TODAY);
    }

    /// How often it was counted today that an event ended as `result`, without an answer.
    final long ended(Result result) {
        return stores.counted(new Tally("-", "-", result.name()), TODAY);
    }
}
