package jp.machimado.dynamodb;

import static jp.machimado.dynamodb.Aftermaths.FOUND;
import static jp.machimado.dynamodb.Aftermaths.HANAKO;
import static jp.machimado.dynamodb.Aftermaths.NOW;
import static jp.machimado.dynamodb.Aftermaths.TODAY;
import static jp.machimado.dynamodb.Faults.cancelled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.conversation.Receipts.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

final class FaultsTest {

    private final TestTown town = TestTown.empty();

    static Stream<Arguments> passing() {
        return Stream.of(
                fault("another transaction", () -> cancelled("None", "TransactionConflict")),
                fault("throttling in a transaction", () -> cancelled("ThrottlingError", "None")),
                fault("throughput", () -> cancelled("None", "ProvisionedThroughputExceeded")),
                fault("a conflict", () -> TransactionConflictException.builder().build()),
                fault(
                        "throttling",
                        () ->
                                ProvisionedThroughputExceededException.builder()
                                        .statusCode(400)
                                        .awsErrorDetails(
                                                AwsErrorDetails.builder()
                                                        .errorCode(
                                                                "ProvisionedThroughputExceededException")
                                                        .build())
                                        .build()),
                fault(
                        "a fault of DynamoDB's",
                        () -> InternalServerErrorException.builder().statusCode(500).build()),
                fault(
                        "a broken line",
                        () -> SdkClientException.create("reset", new IOException("reset"))));
    }

    @ParameterizedTest(name = "tries again after {0}")
    @MethodSource("passing")
    void triesAgainWhatWillPass(String name, Supplier<RuntimeException> fault) {
        town.faults.refuseNext(fault);
        town.faults.refuseNext(fault);
        done();
        assertEquals(1, town.counted(FOUND, TODAY), name);
        assertEquals(2, town.waits.size());
    }

    @Test
    void givesUpAfterSixTriesWithLongerAndLongerWaits() {
        var tries = Retry.TRIES;
        IntStream.range(0, tries)
                .forEach(_ -> town.faults.refuseNext(() -> cancelled("TransactionConflict")));
        assertThrows(TransactionCanceledException.class, this::done);
        assertEquals(5, town.waits.size());
        var longest = List.of(25L, 50L, 100L, 200L, 400L);
        for (int i = 0; i < longest.size(); i++) {
            long wait = town.waits.get(i).toMillis();
            assertTrue(wait > 0 && wait <= longest.get(i), () -> town.waits.toString());
        }
        assertTrue(town.waits.stream().distinct().count() > 3, () -> town.waits.toString());
        done();
        assertEquals(1, town.counted(FOUND, TODAY));
    }

    @Test
    void doesNotTryAgainWhatWillNotPass() {
        town.faults.refuseNext(() -> ResourceNotFoundException.builder().statusCode(400).build());
        assertThrows(DynamoDbException.class, this::done);
        town.faults.refuseNext(() -> cancelled("ValidationError", "TransactionConflict"));
        assertThrows(TransactionCanceledException.class, this::done);
        assertEquals(List.of(), town.waits);
    }

    @Test
    void isDoneOnceEvenIfTheAnswerWasLost() {
        town.faults.loseNextAnswer();
        done();
        assertEquals(1, town.counted(FOUND, TODAY));
        assertEquals(1, town.waits.size());
    }

    @Test
    void knowsItsOwnArrivalAndAttemptAgainWhenTheAnswerWasLost() {
        town.faults.loseNextAnswer();
        assertEquals(Progress.UNANSWERED, town.receipts().arrive("E1", NOW));
        town.faults.loseNextAnswer();
        town.receipts().replying("E1", NOW);
        assertEquals(Progress.REPLYING, town.receipts().arrive("E1", NOW));
        assertEquals(2, town.waits.size());
    }

    @Test
    void aFailedConditionIsHeardThoughAnotherTransactionWasInTheWayToo() {
        done();
        town.faults.refuseNext(
                () -> cancelled("ConditionalCheckFailed", "TransactionConflict", "None", "None"));
        done();
        assertEquals(1, town.counted(FOUND, TODAY));
        assertEquals(List.of(), town.waits);
    }

    @ParameterizedTest(name = "killed at request {0}, after it: {1}")
    @CsvSource({"1,false", "1,true", "2,false", "2,true", "3,false", "3,true"})
    void aSecondDeliveryFinishesWhatAKilledOneBegan(int request, boolean after) {
        town.faults.killAt(request, after);
        assertThrows(Faults.Killed.class, this::deliver);
        var found = deliver();
        var attempted = request > 2 || (request == 2 && after);
        var expected = attempted ? Progress.REPLYING : Progress.UNANSWERED;
        assertEquals(request == 3 && after ? Progress.DONE : expected, found);
        assertEquals(1, town.counted(FOUND, TODAY));
        assertEquals(Progress.DONE, town.receipts().arrive("E1", NOW));
    }

    @ParameterizedTest(name = "killed at request {0}, after it: {1}")
    @CsvSource({"1,false", "1,true", "2,false", "2,true"})
    void aMessageTakenBackIsForgottenAtTheSecondDelivery(int request, boolean after) {
        town.receipts().done("E1", HANAKO, Aftermaths.missed("M1", "猫は？"), NOW);
        town.faults.killAt(request, after);
        assertThrows(Faults.Killed.class, () -> town.memories().forgetMessage("M1", NOW));
        town.memories().forgetMessage("M1", NOW.plusSeconds(15));
        assertEquals(List.of(), town.unanswered(NOW));
        assertTrue(
                town.items().stream().noneMatch(item -> item.containsKey("text")),
                () -> town.items().toString());
    }

    private Progress deliver() {
        var receipts = town.receipts();
        var progress = receipts.arrive("E1", NOW);
        receipts.replying("E1", NOW);
        done();
        return progress;
    }

    private void done() {
        town.receipts().done("E1", HANAKO, Aftermaths.answered(), NOW);
    }

    private static Arguments fault(String name, Supplier<RuntimeException> fault) {
        return Arguments.of(name, fault);
    }
}
