package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.machimado.testing.town.SmallPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody starts the service and something stands in the way: one line says what to do.
final class BadStartTest {

    @TempDir private Path place;
    private Path pack;

    @BeforeEach
    void copiesThePack() throws IOException {
        pack = SmallPack.in(place.resolve("pack"), 400);
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());
            assertTold(start("--port", port, "--data", data()), port, "--port");
        }
    }

    @Test
    void saysWhereTheTownPackIsBroken() throws IOException {
        var file = pack.resolve("life-event-items.tsv");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\t14\tafter", "\tsoon\tafter"));
        assertTold(start("--port", "0", "--data", data()), "life-event-items.tsv 19行目 days列");
    }

    @Test
    void saysHowManyMoreMistakesThereAre() throws IOException {
        Files.delete(pack.resolve("subjects.tsv"));
        Files.delete(pack.resolve("divisions.tsv"));
        assertTold(start("--port", "0", "--data", data()), "divisions.tsv", "./dev town check");
    }

    @Test
    void saysThatTheTownPackIsNotThere() {
        pack = place.resolve("elsewhere");
        assertTold(start("--port", "0", "--data", data()), pack.toString(), "TOWN_PACK");
    }

    @Test
    void saysWhichOptionItDoesNotKnow() {
        assertTold(start("--prot", "8081"), "--prot", "[--port 8080]");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        var file = Files.writeString(place.resolve("file"), "not a folder").toString();
        assertTold(start("--port", "0", "--data", file + "/data"), file, "--data");
    }

    @Test
    void saysWhichFileOfTheDataFolderCannotBeRead() throws IOException {
        var data = Files.createDirectories(place.resolve("data"));
        Files.writeString(data.resolve("queue.jsonl"), "this is no journal\n");
        assertTold(start("--port", "0", "--data", data()), "queue.jsonl", "--reset");
    }

    @Test
    void saysThatAJdkIsMissing() throws IOException {
        var commands = Files.createDirectory(place.resolve("commands"));
        for (var one : List.of("bash", "dirname")) {
            Files.createSymbolicLink(commands.resolve(one), onThePath(one));
        }
        var none = place.resolve("none").toString();
        var environment =
                Map.of("PATH", commands.toString(), "JAVA_HOME", none, "JDKS", none, "HOME", none);
        var dev = Path.of("").toAbsolutePath().resolve("../../dev").toString();
        var command = List.of(commands.resolve("bash").toString(), dev, "start");
        try (var process = ServiceProcess.of(command, environment)) {
            assertTold(process.end(), "JDK 25", "JAVA_HOME");
        }
    }

    private static Path onThePath(String command) {
        return List.of(System.getenv("PATH").split(":", -1)).stream()
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private String data() {
        return place.resolve("data").toString();
    }

    private ServiceProcess.End start(String... arguments) {
        var environment = Map.of("TOWN_PACK", pack.toString());
        try (var process = ServiceProcess.start(environment, arguments)) {
            return process.end();
        }
    }

    private static void assertTold(ServiceProcess.End end, String... told) {
        assertTrue(end.code() != 0, "ended as if all were well");
        assertEquals(List.of(), end.out());
        assertEquals(1, end.err().size(), () -> String.join("\n", end.err()));
        for (var part : told) {
            assertTrue(end.err().getFirst().contains(part), end.err()::getFirst);
        }
    }
}
