package jp.machimado.conversation;

import java.util.List;
import java.util.Optional;

/// What is written when an event is done, all of it or nothing.
///
/// @param memory what to remember of the sender; empty to change nothing
/// @param tallies what to count
/// @param unanswered the question that found no answer, without private numbers and without its
///   sender
/// @param once a key under which the tallies count only once, such as the event whose answer was
///   rated
public record Aftermath(
        Optional<Memory> memory,
        List<Tally> tallies,
        Optional<Unanswered> unanswered,
        Optional<String> once) {

    /// Nothing to write.
    public static final Aftermath NONE =
            new Aftermath(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Aftermath {
        tallies = List.copyOf(tallies);
    }

    /// A question without an answer, kept 90 days for the division that could write one.
    ///
    /// @param messageId to delete it by when the sender takes the message back
    public record Unanswered(String messageId, String text, String language) {}
}
