package jp.machimado.dynamodb.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.OutboxContract;
import org.junit.jupiter.api.Test;

final class DynamoOutboxTest extends OutboxContract {

    @Override
    protected Stores empty() {
        var town = TestTown.empty();
        return new Stores(Ledger.bookings(town), Ledger.outbox(town));
    }

    @Test
    void aStreamsKeysTellTheNotice() {
        var booking = new BookingId("0123456789abcdef01234567");
        assertEquals(
                Optional.of(new NoticeId(booking, 12, Notice.Kind.OFFERED)),
                DynamoOutbox.notice("BOOKING#" + booking, "OUT#12#OFFERED"));
        assertEquals(Optional.empty(), DynamoOutbox.notice("BOOKING#" + booking, "BOOKING"));
        assertEquals(Optional.empty(), DynamoOutbox.notice("PERSON#1", "OUT#12#OFFERED"));
    }
}
