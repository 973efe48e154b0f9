package jp.machimado.dynamodb;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Lets requests fail on their way to DynamoDB or back.
public final class Faults implements ExecutionInterceptor {

    private final Queue<Supplier<RuntimeException>> before = new ArrayDeque<>();
    private int requests;
    private int killedAt = Integer.MAX_VALUE;
    private boolean killedAfter;
    private boolean lost;

    /// The process is killed: nothing catches this.
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// The next request never gets there; its caller sees `fault`.
    public void refuseNext(Supplier<RuntimeException> fault) {
        before.add(fault);
    }

    /// Kills the process before the `n`th request from now is sent, or after it was carried out.
    public void killAt(int n, boolean after) {
        requests = 0;
        killedAt = n;
        killedAfter = after;
    }

    /// The answer of the next request is lost, and its caller waits too long.
    public void loseNextAnswer() {
        lost = true;
    }

    public int requests() {
        return requests;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        requests++;
        if (requests == killedAt && !killedAfter) {
            throw new Killed();
        }
        var fault = before.poll();
        if (fault != null) {
            throw fault.get();
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (requests == killedAt && killedAfter) {
            throw new Killed();
        }
        if (lost) {
            lost = false;
            throw ApiCallAttemptTimeoutException.create(1_500);
        }
    }
}
