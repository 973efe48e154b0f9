package jp.machimado.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Many who do the same thing at the same time.
public final class AtOnce {

    private AtOnce() {}

    /// Makes `callers` virtual threads do `call`, all beginning when the last is ready, and returns
    /// when all are done.
    ///
    /// @throws ExecutionException when a call failed
    public static void run(int callers, Runnable call)
            throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(callers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, callers)
                            .<Future<?>>mapToObj(_ ->
                                    threads.submit(() -> {
                                        ready.countDown();
                                        ready.await();
                                        call.run();
                                        return true;
                                    }))
                            .toList();
            for (var done : calls) {
                done.get();
            }
        }
    }
}
