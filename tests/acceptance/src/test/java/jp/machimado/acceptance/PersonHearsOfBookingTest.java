package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contact.Channel;
import jp.machimado.local.line.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Somebody books, and hears of it: posting, stream or clock, outbox, LINE or e-mail, all through
/// the real handlers and the real table, at a time that the tests move.
final class PersonHearsOfBookingTest extends WednesdayMorning {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Counter counter;

    @BeforeAll
    void staffsTheCounter() {
        counter = new Counter(service().environment(), now::get);
    }

    @Test
    void isToldOnceOfABookingAndOnceOfItsEnd() {
        var user = user(1);
        var booking = counter.booked(Channel.LINE, user, "seki-1");
        awaitMessages(user, 1);
        assertTrue(words(user).getFirst().contains("【例】まちのワークスペース\n席1\n"), words(user)::toString);
        assertTrue(words(user).getFirst().contains(booking.id().number()));
        counter.cancel(booking);
        awaitMessages(user, 2);
        assertTrue(words(user).getLast().startsWith("予約を取り消しました"), words(user)::toString);
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(5)));
        isToldOf(user(2), "seki-2");
        assertEquals(2, words(user).size());
    }

    @Test
    void isToldOnceAlthoughLineDidNotAnswer() {
        var user = user(3);
        service().line().failNext(Fault.SENT_BUT_SERVER_ERROR);
        counter.booked(Channel.LINE, user, "seki-3");
        awaitMessages(user, 1);
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(5)));
        isToldOf(user(4), "seki-4");
        assertEquals(1, words(user).size());
    }

    @Test
    void isRemindedTheDayBefore() {
        var user = user(5);
        var booking = counter.booked(Channel.LINE, user, "seki-5");
        awaitMessages(user, 1);
        now.set(counter.starts(booking).minus(Duration.ofDays(1)));
        awaitMessages(user, 2);
        assertTrue(words(user).getLast().startsWith("予約の日が近づいています"), words(user)::toString);
    }

    @Test
    void losesAHoldByTheClockAlone() {
        var held = counter.held(Channel.LINE, user(6), "seki-6");
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(10)));
        await("the end of a hold", () -> counter.now(held).state() == BookingState.EXPIRED);
        assertEquals(List.of(), words(user(6)));
    }

    @Test
    void readsItInTheMailboxToo() throws IOException, InterruptedException {
        var booking = counter.booked(Channel.MAIL, "taro@example.jp", "seki-7");
        await("an e-mail", () -> mailsTo("taro@example.jp") == 1);
        assertTrue(get("/simulator/mail").contains("予約ができました"));
        var mail = service().mailbox().mails().getFirst();
        var page = get("/simulator/mail/" + mail.number());
        assertTrue(page.contains(booking.id().number()), page);
        assertTrue(page.contains("<a href=\"" + service().url() + "/"), page);
    }

    private long mailsTo(String address) {
        return service().mailbox().mails().stream()
                .filter(mail -> mail.to().equals(List.of(address)))
                .count();
    }

    private void isToldOf(String user, String space) {
        counter.booked(Channel.LINE, user, space);
        awaitMessages(user, 1);
    }

    private void awaitMessages(String user, int count) {
        await(count + " messages", () -> words(user).size() >= count);
        assertEquals(count, words(user).size());
    }

    /// The texts that LINE shows to `user` before they open a message.
    private List<String> words(String user) {
        return service().line().messagesTo(user).stream()
                .map(message -> message.path("altText"))
                .map(JsonNode::asText)
                .toList();
    }

    private static void await(String what, BooleanSupplier happened) {
        var end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "no " + what);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String user(int number) {
        return "U" + String.format("%032x", number);
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(service().url() + path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
