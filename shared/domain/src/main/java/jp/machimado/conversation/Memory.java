package jp.machimado.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.machimado.conversation.booking.Offered;
import jp.machimado.words.Language;

/// All that is remembered of a conversation. No text, no name.
///
/// @param language the language somebody chose by hand; empty while it follows their questions
/// @param procedure the procedure last answered, to which 「必要なものは？」 refers
/// @param misses how many questions in a row were not understood
/// @param booking the last question of booking, when that was what was said last
/// @param until when the conversation is forgotten; the chosen language stays
public record Memory(
        Optional<Language> language,
        Optional<String> procedure,
        int misses,
        Optional<Offered> booking,
        Instant until) {

    /// How long a follow-up question refers to the last procedure.
    public static final Duration LENGTH = Duration.ofMinutes(10);

    /// What is known of somebody new.
    public static Memory blank(Instant now) {
        return new Memory(Optional.empty(), Optional.empty(), 0, Optional.empty(), now);
    }

    /// The same memory at `now`, without what has expired by then.
    public Memory at(Instant now) {
        return now.isBefore(until)
                ? this
                : new Memory(language, Optional.empty(), 0, Optional.empty(), now);
    }

    /// After `id` was answered at `now`.
    public Memory afterProcedure(String id, Instant now) {
        return new Memory(language, Optional.of(id), 0, Optional.empty(), now.plus(LENGTH));
    }

    /// After a question that was not understood at `now`.
    public Memory afterMiss(Instant now) {
        return new Memory(language, procedure, misses + 1, Optional.empty(), now.plus(LENGTH));
    }

    /// After something else was said at `now`.
    public Memory afterOther(Instant now) {
        return new Memory(language, procedure, 0, Optional.empty(), now.plus(LENGTH));
    }

    /// After something about booking was said at `now`, with `offered` to choose from.
    public Memory afterBooking(Offered offered, Instant now) {
        return new Memory(language, procedure, 0, Optional.of(offered), now.plus(LENGTH));
    }

    /// With `chosen` as the language from now on.
    public Memory speaking(Language chosen, Instant now) {
        return new Memory(Optional.of(chosen), procedure, 0, Optional.empty(), now.plus(LENGTH));
    }
}
