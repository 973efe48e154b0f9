package jp.machimado.testing.conversation;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// The end of a process in the middle of its work: at one of its steps, before or after it is done.
///
/// @param step the step at which it ends, the first being 1; 0 for none
/// @param after whether that step is done
record Crash(int step, boolean after, AtomicInteger steps) {

    /// What is thrown instead of the step's end.
    static final class Happened extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static Crash before(int step) {
        return new Crash(step, false, new AtomicInteger());
    }

    static Crash after(int step) {
        return new Crash(step, true, new AtomicInteger());
    }

    static Crash never() {
        return before(0);
    }

    /// The same crash in another process.
    Crash again() {
        return new Crash(step, after, new AtomicInteger());
    }

    /// Does `work` as the next step.
    <T> T pass(Supplier<T> work) {
        boolean here = steps.incrementAndGet() == step;
        if (here && !after) {
            throw new Happened();
        }
        var result = work.get();
        if (here) {
            throw new Happened();
        }
        return result;
    }

    @Override
    public String toString() {
        return (after ? "after step " : "before step ") + step;
    }
}
