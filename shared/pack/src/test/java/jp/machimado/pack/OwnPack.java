package jp.machimado.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A copy of the town's pack and the desk that changes it.
abstract class OwnPack {

    static final String HEADER = "担当,ファイル,行のid,欄,今の値,新しい値,書き方\n";
    static final String ID = "jido-teate-nintei";

    @TempDir Path place;
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyThePack() throws IOException {
        var pack = Path.of(System.getenv("TOWN_PACK"));
        Files.createDirectory(pack());
        try (var files = Files.list(pack)) {
            for (var file : files.toList()) {
                Files.copy(file, pack().resolve(file.getFileName()));
            }
        }
    }

    int load(String rows) throws IOException {
        var table = place.resolve("t.csv");
        Files.writeString(table, HEADER + rows);
        return run("load", table.toString());
    }

    int run(String... args) throws IOException {
        var desk = new TownDesk(pack(), stream(out), stream(err));
        return desk.run(List.of(args));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    Path pack() {
        return place.resolve("pack");
    }

    Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(pack())) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
