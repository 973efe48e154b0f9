package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import jp.machimado.local.LocalService;
import jp.machimado.local.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A resident writes in LINE: signed webhook, queue, answer, reply, all through the real handlers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResidentAsksInLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LocalService service;

    @BeforeAll
    void opens(@TempDir Path data) {
        service =
                LocalService.start(
                        new Options(0, data, false, Optional.empty(), System.getenv()),
                        InstantSource.system());
    }

    @AfterAll
    void closes() {
        service.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'犬を飼いはじめました。役場に何か出しますか', 犬",
        "'古いタンスを捨てたい', 粗大ごみ",
        "'My husband and I are moving out next month. What do I file?', moving"
    })
    void getsTheRightProcedure(String question, String word) {
        assertTrue(answerTo(user(question.hashCode()), question).contains(word));
    }

    @Test
    void isToldOfTheAmbulanceFirst() {
        assertTrue(answerTo(user(1), "おじいちゃんが倒れて息をしていません").contains("119"));
    }

    @Test
    void neverSeesAPrivateNumberAgain() {
        var answer = answerTo(user(2), "マイナンバーは 1234 5678 9018 です");
        assertFalse(answer.contains("5678"));
    }

    @Test
    void getsOneAnswerHoweverOftenLineDelivers() {
        var user = user(3);
        answerTo(user, "粗大ごみを出したい");
        int before = service.line().messagesTo(user).size();
        service.line().redeliver(service.line().lastEvent(user).orElseThrow());
        answerTo(user(4), "粗大ごみを出したい");
        assertEquals(before, service.line().messagesTo(user).size());
    }

    @Test
    void asksOnAboutTheSameProcedure() {
        var user = user(5);
        answerTo(user, "犬を飼いはじめました。役場に何か出しますか");
        assertTrue(answerTo(user, "必要なものは？").contains("登録申請書"));
    }

    @Test
    void findsTheSameAnswersWithoutLine() throws IOException, InterruptedException {
        var page = get("/guide/procedures/inu-toroku-shibo?lang=en");
        assertTrue(page.contains("dog"));
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(service.url() + path)).build();
            return client.send(request, BodyHandlers.ofString())
                    .body()
                    .toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static String user(int number) {
        return "U" + String.format("%032x", number & 0xffffffffL);
    }

    /// What LINE shows `user` after they wrote `text`, as JSON.
    private String answerTo(String user, String text) {
        int before = service.line().messagesTo(user).size();
        service.line().text(user, text);
        var end = Instant.now().plus(PATIENCE);
        while (service.line().messagesTo(user).size() == before) {
            assertTrue(Instant.now().isBefore(end), "no answer to " + text);
            LockSupport.parkNanos(20_000_000);
        }
        var messages = service.line().messagesTo(user);
        return messages.subList(before, messages.size()).toString();
    }
}
