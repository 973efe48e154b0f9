package jp.machimado.dynamodb;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Lets requests fail on their way to DynamoDB or back.
public final class Faults implements ExecutionInterceptor {

    private final Queue<Supplier<RuntimeException>> before = new ArrayDeque<>();
    private int requests;
    private int killedAt = Integer.MAX_VALUE;
    private boolean killedAfter;
    private boolean lost;
    private boolean tokensForgotten;

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

    /// From now on DynamoDB does not recognise a transaction that is tried again, as after ten
    /// minutes.
    public void forgetTokens() {
        tokensForgotten = true;
    }

    /// What DynamoDB says when it cancelled a transaction for these reasons, one for each part.
    public static TransactionCanceledException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        Stream.of(codes)
                                .map(code -> CancellationReason.builder().code(code).build())
                                .toList())
                .build();
    }

    public int requests() {
        return requests;
    }

    @Override
    public synchronized void beforeExecution(
            Context.BeforeExecution context, ExecutionAttributes attributes) {
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
    public synchronized void afterExecution(
            Context.AfterExecution context, ExecutionAttributes attributes) {
        if (requests == killedAt && killedAfter) {
            throw new Killed();
        }
        if (lost) {
            lost = false;
            throw ApiCallAttemptTimeoutException.create(1_500);
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return tokensForgotten && context.request() instanceof TransactWriteItemsRequest written
                ? written.toBuilder().clientRequestToken("try-" + requests).build()
                : context.request();
    }
}
