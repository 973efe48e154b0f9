package jp.machimado.dynamodb;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// Lets some of many requests fail at random: another transaction is in the way, the answer is
/// lost, or the process dies before or after.
public final class RandomFaults implements ExecutionInterceptor {

    private static final int OUT_OF = 1_000;
    private static final int IN_THE_WAY = 30;
    private static final int LOST = 30;
    private static final int KILLED = 5;

    private final Random random;
    private final AtomicInteger faults = new AtomicInteger();
    private volatile boolean on;

    public RandomFaults(long seed) {
        random = new Random(seed);
    }

    /// From now on some fail.
    public void begin() {
        on = true;
    }

    /// From now on everything goes well again.
    public void end() {
        on = false;
    }

    /// How many there were.
    public int count() {
        return faults.get();
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (strikes(KILLED)) {
            throw new Faults.Killed();
        }
        if (strikes(IN_THE_WAY)) {
            throw TransactionConflictException.builder().build();
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (strikes(KILLED)) {
            throw new Faults.Killed();
        }
        if (strikes(LOST)) {
            throw ApiCallAttemptTimeoutException.create(1_500);
        }
    }

    private boolean strikes(int often) {
        if (!on || random.nextInt(OUT_OF) >= often) {
            return false;
        }
        faults.incrementAndGet();
        return true;
    }
}
