package jp.machimado.dynamodb;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Asks again, a few times and after random waits, when another transaction was in the way,
/// DynamoDB was too busy, or no answer came. Whoever is asked again must be safe to ask twice:
/// every write of ours is conditional.
public final class Retry {

    /// How often at most, the first time included.
    static final int TRIES = 6;

    private static final long FIRST_WAIT_MS = 25;
    private static final Set<String> PASSING =
            Set.of(
                    "None",
                    "TransactionConflict",
                    "ThrottlingError",
                    "ProvisionedThroughputExceeded");

    private final RandomGenerator random;
    private final Consumer<Duration> sleeper;

    /// Waits by `sleeper`, for times drawn from `random`: a `SecureRandom` in the cloud, since
    /// others repeat themselves in every copy that SnapStart restores.
    public Retry(RandomGenerator random, Consumer<Duration> sleeper) {
        this.random = random;
        this.sleeper = sleeper;
    }

    /// One that really waits, in the thread of whoever asks: a function has nothing else to do
    /// meanwhile. An interrupted wait ends the request.
    public static Retry inRealTime() {
        return new Retry(new SecureRandom(), Retry::sleep);
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it waited to ask again", e);
        }
    }

    /// What `request` answers.
    ///
    /// @throws SdkException the last failure, when no try went through, or the first that will not
    ///   pass
    public <T> T call(Supplier<T> request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.get();
            } catch (SdkException e) {
                if (attempt == TRIES || !isPassing(e)) {
                    throw e;
                }
                sleeper.accept(Duration.ofMillis(wait(attempt)));
            }
        }
    }

    /// Does `request`, with the same patience.
    public void run(Runnable request) {
        call(() -> {
            request.run();
            return true;
        });
    }

    private long wait(int attempt) {
        return random.nextLong(FIRST_WAIT_MS << (attempt - 1)) + 1;
    }

    /// Whether the part of a transaction with this reason's code did not fail by its own condition
    /// or content: it was not looked at, or will do another time.
    public static boolean isPassing(String code) {
        return PASSING.contains(code);
    }

    private static boolean isPassing(SdkException e) {
        return switch (e) {
            case TransactionCanceledException cancelled ->
                    cancelled.hasCancellationReasons()
                            && cancelled.cancellationReasons().stream()
                                    .map(CancellationReason::code)
                                    .allMatch(Retry::isPassing);
            case TransactionConflictException _, TransactionInProgressException _ -> true;
            case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ -> true;
            case SdkServiceException refused ->
                    refused.isThrottlingException() || refused.statusCode() >= 500;
            case SdkClientException broken -> broken.getCause() instanceof IOException;
            default -> false;
        };
    }
}
