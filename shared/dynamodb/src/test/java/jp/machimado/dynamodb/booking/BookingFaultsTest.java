package jp.machimado.dynamodb.booking;

import static jp.machimado.dynamodb.Faults.cancelled;
import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.MORNING;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.ask;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.dynamodb.TestTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Nobody who owns a slot is told that it is taken, and nothing is half-written, whatever becomes
/// of requests and answers.
final class BookingFaultsTest {

    private static final Request REQUEST = ask(HANAKO, "screen", on("desk-1", "09:00", "10:00"));

    private final TestTown town = TestTown.empty();

    static Stream<Supplier<RuntimeException>> passing() {
        return Stream.of(
                () -> cancelled("TransactionConflict", "None", "None", "None"),
                () -> cancelled("None", "None", "None", "ThrottlingError"),
                () -> cancelled("None", "ProvisionedThroughputExceeded", "None", "None"),
                () -> TransactionConflictException.builder().build(),
                () -> TransactionInProgressException.builder().build());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void booksOnceThroughFaultsThatPass(Supplier<RuntimeException> fault) {
        var desk =
                Ledger.desk(
                        town,
                        () -> {
                            town.faults.refuseNext(fault);
                            town.faults.refuseNext(fault);
                        });
        isBookedOnce(done(desk.reserve.book(REQUEST, MORNING)));
        assertEquals(2, town.waits.size());
    }

    @Test
    void isBookedThoughTheAnswerWasLost() {
        var desk = Ledger.desk(town, town.faults::loseNextAnswer);
        isBookedOnce(done(desk.reserve.book(REQUEST, MORNING)));
        assertEquals(1, town.waits.size());
    }

    @Test
    void isBookedThoughTheAnswerWasLostAndDynamoForgotTheFirstTry() {
        town.faults.forgetTokens();
        var desk = Ledger.desk(town, town.faults::loseNextAnswer);
        isBookedOnce(done(desk.reserve.book(REQUEST, MORNING)));
    }

    @Test
    void aChangeIsMadeThoughTheAnswerWasLostAndDynamoForgotTheFirstTry() {
        var booking = done(Ledger.desk(town).reserve.book(REQUEST, MORNING));
        town.faults.forgetTokens();
        var desk = Ledger.desk(town, town.faults::loseNextAnswer);
        done(desk.cancel.cancel(HANAKO, booking.id(), MORNING));
        assertEquals(List.of(), desk.differences());
        assertEquals(2, Ledger.outbox(town).of(booking.id()).size());
    }

    @Test
    void isAskedAgainWhileAnotherTransactionIsOnTheBookingThoughTheTimeSeemsTaken() {
        var desk =
                Ledger.desk(
                        town,
                        () ->
                                town.faults.refuseNext(() ->
                                        cancelled(
                                                "TransactionConflict",
                                                "ConditionalCheckFailed",
                                                "None",
                                                "None")));
        isBookedOnce(done(desk.reserve.book(REQUEST, MORNING)));
        assertEquals(1, town.waits.size());
    }

    @Test
    void takenTimeIsSaidAtOnceThoughAnotherTransactionIsOnTheQuotaToo() {
        var desk =
                Ledger.desk(
                        town,
                        () ->
                                town.faults.refuseNext(() ->
                                        cancelled(
                                                "None",
                                                "ConditionalCheckFailed",
                                                "TransactionConflict",
                                                "None")));
        assertEquals(Reason.TAKEN, refused(desk.reserve.book(REQUEST, MORNING)));
        assertEquals(List.of(), town.waits);
    }

    @Test
    void whatWillNotPassIsAFaultAndWritesNothing() {
        var desk =
                Ledger.desk(
                        town,
                        () ->
                                town.faults.refuseNext(() ->
                                        cancelled("None", "ValidationError", "None", "None")));
        assertThrows(TransactionCanceledException.class, () -> desk.reserve.book(REQUEST, MORNING));
        assertEquals(List.of(), town.items());
    }

    @Test
    void aFaultThatDoesNotPassInTimeWritesNothingAndTheSameMayBeAskedAgain() {
        var always = TransactionConflictException.builder().build();
        var desk =
                Ledger.desk(
                        town,
                        () ->
                                IntStream.range(0, 6)
                                        .forEach(_ -> town.faults.refuseNext(() -> always)));
        assertThrows(SdkException.class, () -> desk.reserve.book(REQUEST, MORNING));
        assertEquals(List.of(), town.items());
        isBookedOnce(done(Ledger.desk(town).reserve.book(REQUEST, MORNING)));
    }

    @Test
    void aRefusedPostingWritesNothing() {
        done(Ledger.desk(town).reserve.book(REQUEST, MORNING));
        var before = town.items();
        var other =
                ask(TARO, "other", on("desk-2", "09:00", "10:00"), on("desk-1", "08:00", "12:00"));
        assertEquals(Reason.TAKEN, refused(Ledger.desk(town).reserve.book(other, MORNING)));
        assertEquals(before, town.items());
    }

    private void isBookedOnce(Booking booking) {
        var desk = Ledger.desk(town);
        assertEquals(booking, desk.now(booking));
        assertEquals(List.of(), desk.differences());
        var entries = Ledger.outbox(town).of(booking.id());
        assertEquals(1, entries.size());
        assertEquals(Outbox.State.WAITING, entries.getFirst().state());
        assertEquals(4, town.items().size());
    }
}
