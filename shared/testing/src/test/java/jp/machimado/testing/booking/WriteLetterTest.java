package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Letter;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteLetterTest {

    private final Desk desk = new Desk(new InMemoryBookings());

    private Booking booked(Use... uses) {
        var request =
                new Request(
                        HANAKO,
                        Audience.VISITOR,
                        "screen",
                        List.of(uses),
                        1,
                        Optional.of("Hanako Yamada"),
                        Optional.of("a secret meeting"),
                        Plan.Channel.WEB,
                        Optional.empty());
        return Desk.done(desk.reserve.book(request, desk.now));
    }

    private static Letter letter(Booking booking, Kind kind, Language language) {
        return Sender.letters().write(booking, kind, language);
    }

    @Test
    void saysWhatHappenedWhereWhenAndWhatToDo() {
        var booking = booked(Desk.on("room", "09:00", "10:30"));
        assertEquals(
                """
                予約ができました
                湖
                room
                2026年7月2日木曜日 09:00–10:30
                予約番号: %s
                内容の確認、変更、取消しは、予約のページでできます。
                予約のページを開く: https://town.example/b/%s\
                """
                        .formatted(booking.id().number(), booking.id()),
                letter(booking, Kind.BOOKED, Language.JA).plain());
    }

    @Test
    void saysEachPartOfAStay() {
        var day = LocalDate.of(2026, 7, 2);
        var desks = new Use(new SpaceId("free"), Desk.on("free", "09:00", "21:00").period(), 2);
        var booking = booked(Desk.nights("house", day.toString(), "2026-07-04"), desks);
        var lines = letter(booking, Kind.BOOKED, Language.EN).lines();
        assertEquals(
                List.of(
                        "湖",
                        "house",
                        "Thursday, July 2, 2026 to Saturday, July 4, 2026 (2 night(s))",
                        "free × 2",
                        "Thursday, July 2, 2026, 09:00–21:00"),
                lines.subList(0, 5));
    }

    @Test
    void saysUntilWhenAnOfferStands() {
        var offer = booked(Desk.on("desk-1", "09:00", "10:00"));
        var open =
                Booking.made(
                        offer.id(),
                        HANAKO,
                        offer.plan(),
                        BookingState.OFFERED,
                        desk.now,
                        Optional.of(desk.now.plusSeconds(1_830)));
        var letter = letter(open, Kind.OFFERED, Language.EN);
        assertTrue(letter.next().contains("by 09:30 on Wednesday, July 1, 2026"), letter.next());
        assertEquals("Take this booking", letter.button());
    }

    @Test
    void asksThoseWhoDecideOntoTheirOwnPage() {
        var asked = booked(Desk.on("chamber", "09:00", "10:00"));
        assertEquals(
                "https://town.example/staff",
                letter(asked, Kind.ASKED, Language.JA).page().toString());
    }

    @Test
    void aSpaceThatIsGoneKeepsItsId() {
        var kept = booked(Desk.on("desk-1", "09:00", "10:00"));
        var plan = kept.plan();
        var gone = Use.of(new SpaceId("gone"), plan.first().period());
        var moved =
                kept.moved(
                        plan.moved(plan.site(), List.of(gone), plan.claims(), 1, plan.judgedBy()),
                        kept.state());
        assertEquals("gone", letter(moved, Kind.CHANGED, Language.JA).lines().get(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsEveryKindInEveryLanguageWithoutNameOrPurpose(Language language) {
        var booking = booked(Desk.on("room", "09:00", "10:30"));
        for (var kind : Kind.values()) {
            var text = letter(booking, kind, language).plain();
            assertTrue(text.contains(booking.id().number()), text);
            assertFalse(text.contains("Yamada") || text.contains("secret"), text);
            assertFalse(text.contains("{"), text);
        }
    }
}
