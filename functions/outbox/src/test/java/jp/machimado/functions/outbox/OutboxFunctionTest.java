package jp.machimado.functions.outbox;

import static jp.machimado.functions.outbox.StreamCall.entry;
import static jp.machimado.functions.outbox.StreamCall.inserted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.booking.SendNotices.Sent;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.lambda.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxFunctionTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-07-01T00:00:00Z"));
    private static final BookingId BOOKING = new BookingId("0123456789abcdef01234567");
    private static final NoticeId BOOKED = new NoticeId(BOOKING, 1, Kind.BOOKED);
    private static final NoticeId CANCELLED = new NoticeId(BOOKING, 2, Kind.CANCELLED);

    private final List<NoticeId> asked = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Log log = new Log("outbox", CLOCK, lines::add);

    private List<String> failures(Sending sending, DynamodbEvent event) {
        Sending noted =
                (id, now) -> {
                    asked.add(id);
                    return sending.send(id, now);
                };
        return new OutboxFunction(noted, CLOCK, log)
                .handleRequest(event, NoContext.GIVEN).getBatchItemFailures().stream()
                        .map(BatchItemFailure::getItemIdentifier)
                        .toList();
    }

    @Test
    void sendsWhatTheStreamTellsOf() {
        var event = StreamCall.of(inserted(BOOKED, "1"), inserted(CANCELLED, "2"));
        assertEquals(List.of(), failures((_, _) -> Sent.SENT, event));
        assertEquals(List.of(BOOKED, CANCELLED), asked);
    }

    @Test
    void leavesAloneWhatIsNoNewNotice() {
        var event =
                StreamCall.of(
                        entry("INSERT", "BOOKING#" + BOOKING, "BOOKING", "1"),
                        entry("MODIFY", "BOOKING#" + BOOKING, "OUT#1#BOOKED", "2"),
                        entry("REMOVE", "BOOKING#" + BOOKING, "OUT#1#BOOKED", "3"));
        assertEquals(List.of(), failures((_, _) -> Sent.SENT, event));
        assertEquals(List.of(), asked);
    }

    @Test
    void triesTheRestAndNamesTheFirstThatFailed() {
        var event =
                StreamCall.of(
                        inserted(CANCELLED, "1"), inserted(BOOKED, "2"), inserted(BOOKED, "3"));
        var failed =
                failures(
                        (id, _) -> {
                            if (id.equals(BOOKED)) {
                                throw new IllegalStateException("Hanako's table is away");
                            }
                            return Sent.SENT;
                        },
                        event);
        assertEquals(List.of("2"), failed);
        assertEquals(3, asked.size());
        assertTrue(lines.toString().contains("NOT_TOLD"));
        assertFalse(lines.toString().contains("Hanako"));
    }

    @ParameterizedTest
    @EnumSource(Sent.class)
    void whateverComesOfANoticeTheRecordIsDoneAndCounted(Sent sent) {
        assertEquals(List.of(), failures((_, _) -> sent, StreamCall.of(inserted(BOOKED, "1"))));
        boolean counted =
                lines.stream().anyMatch(line -> line.contains('"' + sent.name() + "\":1"));
        assertEquals(sent != Sent.NOT_NOW, counted);
    }

    @Test
    void notesARefusalByItsNumberAlone() {
        failures((_, _) -> Sent.REFUSED, StreamCall.of(inserted(CANCELLED, "1")));
        assertTrue(
                lines.getLast().contains("\"event\":\"0123-4567-2-CANCELLED\""), lines::toString);
        assertFalse(lines.toString().contains(BOOKING.value()));
    }
}
