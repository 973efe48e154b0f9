package jp.machimado.line;

import java.util.List;
import jp.machimado.conversation.ChatEvent;

/// What a webhook call held.
public sealed interface Webhook {

    /// A call in LINE's form.
    ///
    /// @param events in LINE's order; private numbers and unused content are already gone
    /// @param unknown how many events were of a kind that we do not use or in a form that we do not
    ///   know
    record Delivered(List<ChatEvent> events, int unknown) implements Webhook {
        public Delivered {
            events = List.copyOf(events);
        }
    }

    /// Not LINE's form at all: no JSON, or no list of events.
    record Malformed() implements Webhook {}
}
