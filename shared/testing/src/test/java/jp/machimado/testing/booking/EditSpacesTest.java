package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.EditSpaces;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.booking.space.SpaceEdit.Facts;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.space.Spaces;
import jp.machimado.town.YesNo;
import org.junit.jupiter.api.Test;

class EditSpacesTest {

    private static final SpaceId ONE = new SpaceId("desk-1");

    private Instant now = Desk.MORNING;
    private final InMemorySpaceEdits edits = new InMemorySpaceEdits();
    private final EditedSpaces catalogue = catalogue(InventedTown.spaces());
    private final BookingOffice office =
            new BookingOffice(new InMemoryBookings(), catalogue, InventedTown.town());
    private final EditSpaces act = new EditSpaces(office, catalogue);

    @Test
    void changesTheRulesOfAllTheirSpacesAndTheFactsOfOne() {
        assertEquals(2, act.save(shorter(), 1).orElseThrow().rules().version());
        var one = office.spaces().space(ONE).orElseThrow();
        assertEquals(YesNo.YES, one.access(AccessFact.LIFT));
        assertEquals(new RuleVersion("desk", 2), one.rules().judgedBy());
        var two = office.spaces().space(new SpaceId("desk-2")).orElseThrow();
        assertEquals(YesNo.UNCONFIRMED, two.access(AccessFact.LIFT));
        assertEquals(one.rules(), two.rules());
        assertEquals(1, office.spaces().rules("room").orElseThrow().version());
    }

    @Test
    void aBookingKeepsTheRulesOfItsDayUntilItIsMoved() {
        var booking = booked("20:00", "21:00");
        act.save(shorter(), 1);
        var kept = office.bookings().booking(booking.id()).orElseThrow();
        assertEquals(new RuleVersion("desk", 1), kept.plan().judgedBy());
        var moved =
                new ChangeBooking(office)
                        .change(
                                HANAKO,
                                booking.id(),
                                List.of(on("desk-1", "10:00", "11:00")),
                                Audience.VISITOR,
                                now);
        var done = ((Outcome.Done) moved).booking();
        assertEquals(new RuleVersion("desk", 2), done.plan().judgedBy());
    }

    @Test
    void listsTheBookingsThatWouldNoLongerBeAllowedAndLeavesThem() {
        var evening = booked("20:00", "21:00");
        booked("09:00", "10:00");
        assertEquals(List.of(evening), act.unfit(shorter(), now));
        act.save(shorter(), 1);
        assertEquals(Optional.of(evening), office.bookings().booking(evening.id()));
        assertEquals(List.of(), act.unfit(act.before("desk").orElseThrow(), now));
    }

    @Test
    void changesNothingForWhoWasOvertaken() {
        assertTrue(act.save(shorter(), 1).isPresent());
        assertTrue(act.save(shorter(), 1).isEmpty());
        assertEquals(1, edits.all().edits().size());
    }

    @Test
    void undoingIsTheVersionBeforeAsANewOne() {
        var first = act.now("desk").orElseThrow();
        act.save(shorter(), 1);
        assertEquals(Optional.of(first), act.before("desk"));
        act.save(act.before("desk").orElseThrow(), 2);
        assertEquals(first.as(3), act.now("desk").orElseThrow());
    }

    @Test
    void everybodyElseSeesAChangeWithinAMinute() {
        var elsewhere = catalogue(InventedTown.spaces());
        assertEquals(1, elsewhere.get().rules("desk").orElseThrow().version());
        act.save(shorter(), 1);
        now = now.plusSeconds(59);
        assertEquals(1, elsewhere.get().rules("desk").orElseThrow().version());
        now = now.plusSeconds(1);
        assertEquals(2, elsewhere.get().rules("desk").orElseThrow().version());
    }

    @Test
    void aBrokenVersionIsNamedPassedOverAndReplaced() {
        edits.broken.add(new RuleVersion("desk", 2));
        assertEquals(1, office.spaces().rules("desk").orElseThrow().version());
        assertEquals(edits.broken, act.broken("desk"));
        assertEquals(3, act.save(shorter(), 1).orElseThrow().rules().version());
        assertEquals(List.of(), act.broken("desk"));
    }

    @Test
    void aNewerPackCountsMoreThanAnOlderChange() {
        act.save(shorter(), 1);
        var newer = act.before("desk").orElseThrow().as(5);
        var pack = InventedTown.spaces().with(List.of(newer));
        assertEquals(5, catalogue(pack).get().rules("desk").orElseThrow().version());
    }

    @Test
    void aBookingOfASpaceThatIsGoneCanStillBeCancelled() {
        var booking = booked("09:00", "10:00");
        var left =
                InventedTown.spaces().spaces().stream()
                        .filter(space -> !space.id().equals(ONE))
                        .toList();
        var gone = new Spaces(InventedTown.spaces().sites(), left);
        var later = new BookingOffice(office.bookings(), () -> gone, InventedTown.town());
        assertEquals(List.of(booking), later.openOf(HANAKO, now));
        var outcome = new CancelBooking(later).cancel(HANAKO, booking.id(), now);
        assertTrue(outcome instanceof Outcome.Done, outcome.toString());
        assertEquals(List.of(), later.openOf(HANAKO, now));
    }

    private EditedSpaces catalogue(Spaces pack) {
        return new EditedSpaces(pack, edits, () -> now);
    }

    private Booking booked(String from, String to) {
        var request = Desk.ask(HANAKO, "screen-" + from, on("desk-1", from, to));
        return ((Outcome.Done) new ReserveSpace(office).book(request, now)).booking();
    }

    /// The desks close at six in the evening; the first one has a lift.
    private SpaceEdit shorter() {
        var edit = act.now("desk").orElseThrow();
        var rules = edit.rules();
        var hours = new EnumMap<DayOfWeek, OpenQuarters>(DayOfWeek.class);
        rules.hours().forEach((day, open) -> hours.put(day, new OpenQuarters(open.from(), 72)));
        var changed =
                new SpaceRules(
                        rules.id(),
                        rules.version(),
                        Optional.of("4"),
                        hours,
                        rules.holidays(),
                        rules.limits(),
                        true,
                        Set.of(),
                        Duration.ofHours(1),
                        rules.checkIn(),
                        rules.prices());
        var facts = new HashMap<>(edit.facts());
        facts.put(ONE, new Facts(2, Map.of(AccessFact.LIFT, YesNo.YES)));
        return new SpaceEdit(changed, facts);
    }
}
