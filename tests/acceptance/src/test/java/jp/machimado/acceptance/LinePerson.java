package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import jp.machimado.local.line.Entry;
import jp.machimado.local.line.LineSimulator;
import jp.machimado.local.line.Postback;

/// Somebody in LINE: types, taps what they were shown, and waits for what comes back.
record LinePerson(LineSimulator line, String user) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Types `text` and reads the answer.
    String types(String text) {
        return answerTo(() -> line.text(user, text));
    }

    /// Taps what is called `label`, with or without its number, in the newest message that has it,
    /// and reads the answer.
    String taps(String label) {
        return sends(button(label), Optional.of(label), Optional.empty());
    }

    /// Picks `day` in the date picker called `label`.
    String picks(String label, LocalDate day) {
        return sends(button(label), Optional.of(label), Optional.of(day.toString()));
    }

    /// Sends the postback `data`, as the rich menu does, or as a forger does.
    String sends(String data) {
        return sends(data, Optional.empty(), Optional.empty());
    }

    private String sends(String data, Optional<String> shown, Optional<String> date) {
        return answerTo(() -> line.postback(user, new Postback(data, shown, date)));
    }

    /// What a button called `label` sends.
    String postback(String label) {
        return button(label);
    }

    private String answerTo(Runnable act) {
        int before = replies().size();
        act.run();
        await("answer after " + replies(), () -> replies().size() > before);
        return String.join("\n", words(replies().getLast()));
    }

    /// What was pushed to this person, as LINE shows it before it is opened.
    List<String> pushed() {
        return sent(Entry.Kind.PUSH).stream().map(LinePerson::words).flatMap(List::stream).toList();
    }

    /// Waits for `count` pushed messages and reads the last.
    String hears(int count) {
        await(count + " messages, but " + pushed(), () -> pushed().size() >= count);
        assertTrue(pushed().size() == count, () -> pushed().toString());
        return pushed().getLast();
    }

    private List<JsonNode> replies() {
        return sent(Entry.Kind.REPLY);
    }

    private List<JsonNode> sent(Entry.Kind kind) {
        return line.conversation(user).stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::json)
                .toList();
    }

    private static List<String> words(JsonNode request) {
        var words = new ArrayList<String>();
        for (var message : request.path("messages")) {
            words.add(message.path("altText").asText(message.path("text").asText()));
        }
        return words;
    }

    private String button(String label) {
        for (var message : line.messagesTo(user).reversed()) {
            for (var action : message.findParents("data")) {
                if (isCalled(action, label)) {
                    return action.path("data").asText();
                }
            }
        }
        throw new AssertionError(label + " is not in " + line.messagesTo(user).getLast());
    }

    /// Whether the words of `action`, or what LINE shows once it is tapped, are `label`.
    private static boolean isCalled(JsonNode action, String label) {
        return Stream.of("label", "displayText")
                .map(words -> action.path(words).asText())
                .anyMatch(said -> said.equals(label) || said.endsWith(". " + label));
    }

    static void assertSays(String said, String... parts) {
        for (var part : parts) {
            assertTrue(said.contains(part), () -> part + " is not in: " + said);
        }
    }

    static void await(String what, BooleanSupplier happened) {
        var end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "no " + what);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
