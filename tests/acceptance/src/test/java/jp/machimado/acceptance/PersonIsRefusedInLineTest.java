package jp.machimado.acceptance;

import static jp.machimado.acceptance.LinePerson.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What is taken, too early, or forged, in LINE: each is told clearly, and with what to do instead.
final class PersonIsRefusedInLineTest extends WednesdayMorning {

    private static final String NOT_FOUND = "その予約は見つかりません";
    private static final String STALE = "このボタンはもう使えません";

    @Test
    void getsOtherTimesSpacesAndDaysForWhatIsTaken() {
        booked("DESK", "seki-1", "2026-07-10");
        var person = person();
        var refused = person.sends("book:pick:0:DESK,,2026-07-10,,40,4,seki-1,");
        assertSays(refused, "その時間は空いていません", "根拠", "かわりに");
        assertSays(refused, "09:00–10:00", "11:00–12:00", "席2", "7月9日(木)");
        assertSays(person.taps("席2"), "この内容で予約しますか", "席2", "10:00–11:00");
        assertSays(person.taps("はい、予約する"), "受け付けました");
        assertSays(person.hears(1), "席2");
    }

    @Test
    void waitsIsOfferedItAndTakesItByThePushedButton() {
        var first = booked("ROOM", "kaigi", "2026-07-14");
        var person = person();
        waitsForTheRoom(person, "2026-07-14");
        first.taps("予約をキャンセル");
        first.taps("はい、キャンセルする");
        assertSays(person.hears(1), "キャンセル待ちの席が空きました", "会議室");
        assertSays(person.taps("この予約をする"), "受け付けました");
        assertSays(person.hears(2), "予約ができました", "会議室");
    }

    @Test
    void leavesTheLineAndDeclinesAnOffer() {
        var first = booked("ROOM", "kaigi", "2026-07-15");
        var person = person();
        waitsForTheRoom(person, "2026-07-15");
        person.sends("book:mine:0");
        assertSays(person.taps("待つのをやめる: 7月15日(水) 10:00 会議室"), "空きを待つのをやめました");
        waitsForTheRoom(person, "2026-07-15");
        first.taps("予約をキャンセル");
        first.taps("はい、キャンセルする");
        person.hears(1);
        assertSays(person.taps("予約しない"), "キャンセルしました");
        assertSays(person.sends("book:mine:0"), "今、予約はありません");
    }

    private static void waitsForTheRoom(LinePerson person, String day) {
        person.sends("book:pick:0:ROOM,," + day + ",,40,4,kaigi,");
        assertSays(person.taps("空いたら知らせて"), "空きを待つ列に入りました");
    }

    @Test
    void checksInByTheRemindersButtonButNotTooEarly() {
        var person = booked("DESK", "seki-8", "2026-07-07");
        now.set(Instant.parse("2026-07-06T01:00:00Z"));
        assertSays(person.hears(2), "予約の日が近づいています");
        now.set(Instant.parse("2026-07-07T00:00:00Z"));
        assertSays(person.hears(3), "まもなく予約の時間です");
        assertSays(person.taps("チェックイン"), "チェックインは、7月7日(火) 09:45からできます");
        now.set(Instant.parse("2026-07-07T00:45:00Z"));
        assertSays(person.taps("チェックイン"), "チェックインしました");
        assertSays(person.taps("利用を終える"), "利用を終えました");
    }

    @Test
    void bookingIsRefusedToForgers() {
        var owner = booked("DESK", "seki-7", "2026-07-23");
        var his = owner.postback("予約をキャンセル");
        var forger = person();
        assertSays(forger.sends(his), NOT_FOUND);
        assertSays(forger.sends(his.replace("ASK_CANCEL", "CANCEL")), NOT_FOUND);
        var altered = his.substring(0, his.length() - 1) + (his.endsWith("0") ? "1" : "0");
        assertSays(owner.sends(altered), NOT_FOUND);
        forger.sends("book:pick:0:DESK,,2026-07-23,,60,4,seki-7,");
        var yes = forger.postback("はい、予約する");
        assertSays(owner.sends(yes), STALE);
        assertSays(forger.sends(yes.replace("2026-07-23", "2026-07-24")), STALE);
        assertSays(forger.sends("book:pick:0:DESK,,2026-06-01,,60,4,seki-7,"), "過ぎた時間は");
        assertSays(forger.sends("book:mine:0"), "今、予約はありません");
        assertEquals(0, forger.pushed().size());
        assertSays(owner.taps("この予約を見る"), "予約済み");
    }

    /// Somebody who has booked `space` from ten to eleven on `day`.
    private LinePerson booked(String what, String space, String day) {
        var person = person();
        person.sends("book:pick:0:" + what + ",," + day + ",,40,4," + space + ",");
        assertSays(person.taps("はい、予約する"), "受け付けました");
        person.hears(1);
        return person;
    }
}
