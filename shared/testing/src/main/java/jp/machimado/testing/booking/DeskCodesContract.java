package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.machimado.booking.ledger.DeskCodes;
import jp.machimado.booking.space.SpaceId;
import org.junit.jupiter.api.Test;

/// What every [DeskCodes] promises.
public abstract class DeskCodesContract {

    private static final SpaceId ONE = new SpaceId("desk-1");
    private static final SpaceId TWO = new SpaceId("desk-2");

    /// Has issued nothing anew.
    protected abstract DeskCodes empty();

    @Test
    void issuesTheCodeOfOneSpaceAnewAndOfNoOther() {
        var codes = empty();
        assertEquals(0, codes.generation(ONE));
        assertEquals(1, codes.reissue(ONE));
        assertEquals(2, codes.reissue(ONE));
        assertEquals(2, codes.generation(ONE));
        assertEquals(0, codes.generation(TWO));
    }
}
