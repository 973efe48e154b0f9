package jp.machimado.acceptance;

import static jp.machimado.acceptance.LinePerson.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole job in LINE: signed webhook, queue, answer, reply, table, stream, outbox, push, all
/// through the real handlers, on a Wednesday at nine in the morning.
final class PersonBooksInLineTest extends WednesdayMorning {

    private static final String RICH_MENU_BOOKINGS = "bookings";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{4}-[0-9a-f]{4}");

    @Test
    void byButtonsOnly() {
        var person = person();
        person.sends(RICH_MENU_BOOKINGS);
        booksByButtons(person);
        changesByButtons(person);
        cancelsByButtons(person);
        asksTheTownByButtons(person);
        hearsNothingMore(person, 4);
    }

    private static void booksByButtons(LinePerson person) {
        person.taps("席");
        person.taps("7月2日(木)");
        person.taps("午後");
        person.taps("13:00");
        person.taps("2時間");
        person.taps("席1");
        assertSays(person.taps("はい、予約する"), "受け付けました");
        assertSays(person.hears(1), "予約ができました", "席1", "13:00–15:00");
    }

    private static void changesByButtons(LinePerson person) {
        person.taps("この予約を見る");
        person.taps("予約を変更");
        person.picks("日付を選ぶ", LocalDate.of(2026, 7, 2));
        person.taps("午後");
        person.taps("13:30");
        person.taps("2時間");
        person.taps("席1");
        assertSays(person.taps("はい、変更する"), "変更を受け付けました");
        assertSays(person.hears(2), "予約を変更しました", "席1", "13:30–15:30");
    }

    private static void cancelsByButtons(LinePerson person) {
        person.taps("この予約を見る");
        assertSays(person.taps("予約をキャンセル"), "この予約をキャンセルしますか");
        assertSays(person.taps("はい、キャンセルする"), "キャンセルしました");
        assertSays(person.hears(3), "予約を取り消しました", "席1", "13:30–15:30");
        assertSays(person.taps("自分の予約"), "今、予約はありません");
    }

    private static void asksTheTownByButtons(LinePerson person) {
        person.taps("予約する");
        person.taps("部屋");
        person.picks("日付を選ぶ", LocalDate.of(2026, 7, 10));
        person.taps("午前");
        person.taps("09:00");
        person.taps("1時間");
        assertSays(person.taps("ホールA"), "町が確認してから決まります");
        assertSays(person.taps("はい、予約する"), "申請を受け付けました");
        assertSays(person.hears(4), "予約の申請を受け付けました", "ホールA", "09:00–10:00");
    }

    @Test
    void byTextOnly() {
        var person = person();
        assertSays(person.types("明日の午後3時から、席を予約したいです"), "どのくらい使いますか");
        assertSays(person.types("2時間"), "どこを使いますか");
        assertSays(person.types("どこでも"), "この内容で予約しますか");
        assertSays(person.types("はい、お願いします"), "受け付けました");
        assertSays(person.hears(1), "予約ができました", "15:00–17:00");
        assertSays(person.types("予約の時間を変更したいです"), "いつ使いますか");
        assertSays(person.types("明日の4時から2時間"), "どこを使いますか");
        assertSays(person.types("1"), "この内容に変更しますか");
        assertSays(person.types("変更する"), "変更を受け付けました");
        assertSays(person.hears(2), "予約を変更しました", "16:00–18:00");
        assertSays(person.types("自分の予約"), "16:00");
        assertSays(person.types("1"), "予約済み");
        assertSays(person.types("キャンセル"), "この予約をキャンセルしますか");
        assertSays(person.types("はい"), "キャンセルしました");
        assertSays(person.hears(3), "予約を取り消しました");
        asksTheTownByText(person);
        hearsNothingMore(person, 4);
    }

    private static void asksTheTownByText(LinePerson person) {
        assertSays(person.types("予約"), "何を予約しますか");
        assertSays(person.types("会議室"), "いつ使いますか");
        assertSays(person.types("7月13日の10時から2時間"), "どこを使いますか");
        assertSays(person.types("ホールB"), "町が確認してから決まります");
        assertSays(person.types("予約する"), "申請を受け付けました");
        assertSays(person.hears(4), "予約の申請を受け付けました", "ホールB");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "easy, 'あしたの 10じから 1じかん、せきを よやく したいです', 1, はい, 10:00–11:00",
        "en, 'Book a desk for tomorrow from 10 to 11', any, 'yes, please', 10:00–11:00",
        "zh, 我想预约明天上午10点到11点的座位, 都可以, 好的, 10:00–11:00",
        "pt, 'quero reservar uma mesa amanhã das 10h às 11h', qualquer, sim, 10:00–11:00",
        "vi, 'tôi muốn đặt bàn làm việc ngày mai từ 10 giờ đến 11 giờ', 1, vâng, 10:00–11:00"
    })
    void byTextInOtherLanguages(String code, String asked, String any, String yes, String when) {
        var person = person();
        if (code.equals("easy")) {
            person.sends("speak:easy");
        }
        var places = person.types(asked);
        var shown = person.types(any);
        assertSays(shown, when);
        var booked = NUMBER.matcher(person.types(yes));
        assertTrue(booked.find(), () -> places + "\n" + shown);
        assertSays(person.hears(1), when, booked.group());
    }

    /// A fact of another person comes after all of `person`'s: then it is known that there were
    /// only `count`.
    private void hearsNothingMore(LinePerson person, int count) {
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(5)));
        var other = person();
        other.types("7月20日の10時から1時間、席を予約したいです");
        other.types("1");
        other.types("はい");
        other.hears(1);
        assertEquals(count, person.pushed().size(), () -> person.pushed().toString());
    }
}
