package jp.machimado.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.conversation.booking.Asker;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.conversation.booking.BookingStep;
import jp.machimado.conversation.booking.BookingTurns;
import jp.machimado.conversation.booking.Offered;
import jp.machimado.guide.TaskKind;
import jp.machimado.words.Language;

/// Booking as a part of the conversation: what is offered is remembered, so that the next number or
/// word can choose of it.
record BookingTalk(BookingTurns turns) {

    /// What to say to `step`, tapped with `date`.
    Turn step(
            ChatEvent.Envelope envelope,
            BookingStep step,
            Optional<LocalDate> date,
            Memory memory,
            Language language,
            Instant now) {
        return turn(turns.step(asker(envelope, language, now), step, date), memory, language, now);
    }

    /// What to say to `text`, which asks for `task`.
    Turn task(ChatEvent.Said said, TaskKind task, Memory memory, Language language, Instant now) {
        var asker = asker(said.envelope(), language, now);
        return turn(turns.asked(asker, task, said.text()), memory, language, now);
    }

    /// What to say to `said` as an answer to the last question of booking; empty when there is no
    /// such question or it is no answer to it.
    Optional<Turn> answer(ChatEvent.Said said, Memory memory, Instant now) {
        return memory.booking()
                .flatMap(offered -> {
                    var language = memory.language().orElse(offered.language());
                    return turns.said(asker(said.envelope(), language, now), said.text(), offered)
                            .map(reply -> turn(reply, memory, language, now));
                });
    }

    private static Asker asker(ChatEvent.Envelope envelope, Language language, Instant now) {
        return new Asker(envelope.userId(), envelope.webhookEventId(), language, now);
    }

    private static Turn turn(BookingReply reply, Memory memory, Language language, Instant now) {
        return Turn.of(
                new Speech.Booking(reply),
                language,
                memory.afterBooking(Offered.of(reply, language), now),
                reply.outcome());
    }
}
