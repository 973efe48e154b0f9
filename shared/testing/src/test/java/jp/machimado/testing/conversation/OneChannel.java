package jp.machimado.testing.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Replies;

/// LINE, as far as its rules of sending go: a reply token is good once and for a minute from
/// `issued`, a retry key is good once.
final class OneChannel implements Replies {

    private static final Duration TOKEN = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Instant issued;
    private final Set<String> spent = new HashSet<>();
    private final List<Outgoing> accepted = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final Queue<Outcome> failures = new ArrayDeque<>();

    OneChannel(InstantSource clock) {
        this.clock = clock;
        this.issued = clock.instant();
    }

    @Override
    public synchronized Outcome reply(String replyToken, Outgoing outgoing) {
        calls.add("reply " + replyToken);
        if (!failures.isEmpty()) {
            return failures.remove();
        }
        if (!clock.instant().isBefore(issued.plus(TOKEN)) || !spent.add(replyToken)) {
            return Outcome.TOKEN_SPENT;
        }
        accepted.add(outgoing);
        return Outcome.SENT;
    }

    @Override
    public synchronized Outcome push(String userId, String retryKey, Outgoing outgoing) {
        calls.add("push " + userId + " " + retryKey);
        if (!failures.isEmpty()) {
            return failures.remove();
        }
        if (spent.add(retryKey)) {
            accepted.add(outgoing);
        }
        return Outcome.SENT;
    }

    /// Answers the next call with `outcome` and sends nothing.
    synchronized void failNext(Outcome outcome) {
        failures.add(outcome);
    }

    /// What was sent.
    synchronized List<Outgoing> accepted() {
        return List.copyOf(accepted);
    }

    /// What was asked for, such as `reply TOKEN`.
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }
}
