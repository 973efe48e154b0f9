package jp.machimado.load;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// How long each of many calls took.
final class Laps {

    private final long[] sorted;

    Laps(long... nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /// Calls `call` with 0, 1, … `times` - 1.
    static Laps of(int times, IntConsumer call) {
        return new Laps(nanos(times, call));
    }

    /// How many nanoseconds each call of `call` with 0, 1, … `times` - 1 took.
    static long[] nanos(int times, IntConsumer call) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    /// The time in milliseconds that `share` of the calls, from 0 to 1, did not exceed.
    double within(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
