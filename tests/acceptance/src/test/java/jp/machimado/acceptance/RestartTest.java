package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.machimado.local.Stats;
import jp.machimado.local.line.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service ends and is started again on the same data folder.
final class RestartTest {

    private static final String HANAKO = "U" + "1".repeat(32);
    private static final String TARO = "U" + "2".repeat(32);
    private static final String DOG = "飼い犬の登録";
    private static final String RUBBISH = "粗大ごみの申込み";

    /// When the message that failed can be received again.
    private static final int AFTER_A_FAILURE = 16;

    /// How a process ends that was asked to (128 + SIGTERM).
    private static final int ASKED = 143;

    @TempDir private Path place;
    private Outside outside;

    @BeforeEach
    void opens() throws IOException {
        outside = new Outside(place);
        outside.start();
    }

    @AfterEach
    void closes() {
        outside.close();
    }

    @Test
    void keepsWhatWasSaidCountedAndQueuedWhetherItIsStoppedOrKilled() {
        talk(1);
        assertEquals(ASKED, outside.service().stop().code());
        goOn(1);
        talk(2);
        outside.service().kill();
        goOn(2);
        outside.service().stop();
        assertCounted("inu-toroku-shibo +ja +FOUND +2");
        assertCounted("sodai-gomi +ja +FOUND +2");
    }

    /// Hanako is answered; Taro's message stays in the queue, because LINE is out of order.
    private void talk(int time) {
        long before = outside.answers(HANAKO);
        outside.line().text(HANAKO, DOG);
        outside.awaitQuiet();
        assertEquals(before + 1, outside.answers(HANAKO));
        outside.line().failNext(Fault.SERVER_ERROR);
        outside.line().text(TARO, RUBBISH);
        Outside.await(() -> outside.line().refusals().size() == time);
    }

    /// Taro is answered once, and Hanako's procedure is still known.
    private void goOn(int time) {
        assertEquals(time - 1, outside.answers(TARO));
        outside.pass(AFTER_A_FAILURE);
        outside.start();
        outside.awaitQuiet();
        assertEquals(time, outside.answers(TARO));
        outside.line().text(HANAKO, "必要なものは？");
        outside.awaitQuiet();
        var last = outside.line().messagesTo(HANAKO).getLast().toString();
        assertTrue(last.contains("登録申請書"), last);
        assertEquals(time, outside.answers(TARO));
    }

    private void assertCounted(String row) {
        var environment =
                Map.of(
                        "TOWN_PACK",
                        outside.pack().toString(),
                        "MACHIMADO_NOW",
                        outside.now().toString());
        var arguments = List.of("--data", outside.data().toString());
        try (var process = ServiceProcess.of(Stats.class, environment, arguments)) {
            var end = process.end();
            assertEquals(0, end.code(), () -> String.join("\n", end.err()));
            var told = String.join("\n", end.out());
            assertTrue(told.lines().anyMatch(line -> line.matches("\\S+ +" + row)), told);
        }
    }
}
