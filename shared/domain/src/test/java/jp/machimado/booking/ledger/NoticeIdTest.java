package jp.machimado.booking.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NoticeIdTest {

    private static final BookingId BOOKING = new BookingId("0123456789abcdef01234567");

    @Test
    void theSameNoticeHasTheSameRetryKeyEverywhere() {
        // Python: uuid5(NAMESPACE_URL, 'urn:machimado:notice:0123456789abcdef01234567:1:BOOKED')
        assertEquals(
                UUID.fromString("54e29537-af22-55a9-b68a-9d91e3c0c94c"),
                new NoticeId(BOOKING, 1, Notice.Kind.BOOKED).retryKey());
    }

    @Test
    void anotherVersionOrKindHasAnother() {
        var key = new NoticeId(BOOKING, 1, Notice.Kind.BOOKED).retryKey();
        assertNotEquals(key, new NoticeId(BOOKING, 2, Notice.Kind.BOOKED).retryKey());
        assertNotEquals(key, new NoticeId(BOOKING, 1, Notice.Kind.CHANGED).retryKey());
    }
}
