package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.Tally;
import jp.machimado.words.Language;

/// What the tests write.
final class Aftermaths {

    static final Instant NOW = Instant.parse("2026-07-01T23:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-07-02");
    static final String HANAKO = "U0123456789abcdef0123456789abcdef";
    static final Tally FOUND = new Tally("dog-registration", "ja", "FOUND");
    static final Tally HELPED = new Tally("dog-registration", "ja", "HELPED");

    private Aftermaths() {}

    /// After an answer to somebody who chose no language.
    static Aftermath answered() {
        var memory = Memory.blank(NOW).afterProcedure("dog-registration", NOW);
        return new Aftermath(
                Optional.of(memory), List.of(FOUND), Optional.empty(), Optional.empty());
    }

    /// After `text` found no answer, asked by somebody who chose a language.
    static Aftermath missed(String messageId, String text) {
        return new Aftermath(
                Optional.of(Memory.blank(NOW).speaking(Language.VI, NOW).afterMiss(NOW)),
                List.of(new Tally("-", "vi", "UNKNOWN")),
                Optional.of(new Aftermath.Unanswered(messageId, text, "vi")),
                Optional.empty());
    }

    /// After feedback on the answer to the event `about`.
    static Aftermath rated(String about) {
        return new Aftermath(
                Optional.empty(), List.of(HELPED), Optional.empty(), Optional.of(about));
    }
}
