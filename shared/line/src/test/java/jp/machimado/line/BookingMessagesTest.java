package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.conversation.booking.BookingSpeech;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingMessagesTest {

    @Test
    void confirmWithPlaceTimePriceRuleAndThatItIsAnExample() {
        var seki = BookingTown.SPACES.spaces().getFirst();
        var details = BookingTown.details(List.of(BookingTown.use(seki)));
        var seen =
                Seen.of(
                        BookingTown.said(
                                new BookingSpeech.Confirming(details, false),
                                BookingTown.fullest()),
                        Language.JA);
        var shown = String.join("\n", seen.all("text"));
        for (var said :
                List.of(
                        "【例】まちのワークスペース",
                        "席1",
                        "12月3日(木) 10:00–12:00",
                        "未確認",
                        "始まる30分前までできます。",
                        "例です。実際には使えません")) {
            assertTrue(shown.contains(said), said + " in " + shown);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void acceptWithTheNumberAndLeaveTheDetailsToTheNotice(Language language) {
        var told =
                new BookingSpeech.Told(
                        Fact.BOOKED,
                        BookingTown.booking(BookingState.CONFIRMED),
                        BookingTown.stay());
        var seen = Seen.of(BookingTown.said(told, List.of()), language);
        assertTrue(seen.first().path("altText").asText().contains("0123-4567"));
        assertFalse(String.join("", seen.all("text")).contains("10:00"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offerEachNumberedOptionAsARowAndAsAQuickReplyWithBackAndStop(Language language) {
        var seen =
                Seen.of(
                        BookingTown.said(new BookingSpeech.Listing(false), BookingTown.fullest()),
                        language);
        assertEquals(13, seen.quickReplies().size());
        assertEquals(List.of("book:start", "book:stop"), seen.quickReplies().subList(11, 13));
        assertTrue(seen.all("text").stream().anyMatch(text -> text.startsWith("11. ")));
    }

    @Test
    void askForADayWithinWhatCanBeBooked() {
        var asking =
                BookingTown.speeches()
                        .map(speech -> Seen.of(speech, Language.JA))
                        .filter(seen -> !seen.all("min").isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("2026-12-03"), asking.all("min"));
        assertEquals(List.of("2027-02-01"), asking.all("max"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadToTheMapOfTheSiteOnTheDayChosen(Language language) {
        var seen = Seen.of(BookingTown.asking(Question.SPACE, false), language);
        assertEquals(
                List.of(
                        "https://liff.line.me/1234567890-AbcdEfgh?to=%2Fspaces%2Frei-site"
                                + "%3Fday%3D2026-12-03&lang="
                                + language.code()),
                seen.all("uri"));
    }

    @Test
    void leadToTheMapOnlyWhereThereIsOneAndLineCanOpenIt() {
        for (var asked :
                List.of(
                        BookingTown.asking(Question.NIGHTS, false),
                        BookingTown.asking(Question.SPACE, true))) {
            assertEquals(List.of(), Seen.of(asked, Language.JA).all("uri"));
        }
        assertEquals(
                Optional.empty(),
                new Pages("https://machimado.example.jp", "")
                        .map(Optional.empty(), Optional.empty(), Language.JA));
    }

    @Test
    void refuseWithTheReasonItsLimitAndTheRule() {
        var seen =
                Seen.of(
                        BookingTown.said(BookingTown.refused(Reason.TOO_LONG), List.of()),
                        Language.JA);
        var shown = String.join("\n", seen.all("text"));
        assertTrue(shown.contains("続けて予約できるのは1時間30分までです。"), shown);
        assertTrue(shown.contains("根拠\n未確認"), shown);
    }
}
