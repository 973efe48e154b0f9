package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.machimado.booking.ledger.SpaceEdits;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.booking.space.SpaceEdit.Facts;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.Limits;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.town.YesNo;
import org.junit.jupiter.api.Test;

/// What every [SpaceEdits] promises.
public abstract class SpaceEditsContract {

    /// Keeps nothing yet.
    protected abstract SpaceEdits empty();

    @Test
    void keepsEverythingThatStaffMayChange() {
        var edits = empty();
        var full = full();
        var sparse = SpaceEdit.of(InventedTown.spaces(), "stay").orElseThrow().as(2);
        assertTrue(edits.add(full));
        assertTrue(edits.add(sparse));
        assertEquals(List.of(full, sparse), edits.all().edits());
        assertEquals(List.of(), edits.all().broken());
    }

    @Test
    void keepsEachVersionOnceAndForGood() {
        var edits = empty();
        var second = SpaceEdit.of(InventedTown.spaces(), "desk").orElseThrow().as(2);
        assertTrue(edits.add(second));
        assertFalse(edits.add(new SpaceEdit(second.rules(), Map.of())));
        assertTrue(edits.add(second.as(10)));
        assertTrue(edits.add(second.as(9)));
        assertEquals(List.of(second, second.as(9), second.as(10)), edits.all().edits());
    }

    private static SpaceEdit full() {
        var rules =
                new SpaceRules(
                        "desk",
                        7,
                        Optional.of("3"),
                        Map.of(
                                DayOfWeek.MONDAY, new OpenQuarters(0, 96),
                                DayOfWeek.SUNDAY, new OpenQuarters(36, 40)),
                        true,
                        new Limits(2, 3, 40, 1, 2, Duration.ofMinutes(90), 60, OptionalInt.of(4)),
                        true,
                        Set.of(Audience.RESIDENT, Audience.STAFF),
                        Duration.ofHours(3),
                        Optional.of(Duration.ofMinutes(20)),
                        List.of(
                                new Price(Audience.RESIDENT, OptionalInt.of(0), OptionalInt.of(50)),
                                new Price(
                                        Audience.VISITOR,
                                        OptionalInt.empty(),
                                        OptionalInt.empty())));
        var facts = new Facts(3, Map.of(AccessFact.LIFT, YesNo.NO, AccessFact.QUIET, YesNo.YES));
        return new SpaceEdit(rules, Map.of(new SpaceId("desk-1"), facts));
    }
}
