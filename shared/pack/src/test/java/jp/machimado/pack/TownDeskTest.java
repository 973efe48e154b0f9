package jp.machimado.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.machimado.town.YesNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TownDeskTest {

    private static final String HEADER = "担当,ファイル,行のid,欄,今の値,新しい値,書き方\n";
    private static final String ID = "jido-teate-nintei";

    @TempDir Path place;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

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

    @Test
    void listsWhatTheTownMustConfirmByDivision() throws IOException {
        var points = OpenPoints.of(pack());
        var asked = points.stream().filter(point -> point.id().equals(ID)).toList();
        assertEquals(
                List.of("教育こども課 子育て支援係"), asked.stream().map(OpenPoint::desk).distinct().toList());
        var columns = asked.stream().map(OpenPoint::column).toList();
        assertTrue(
                columns.containsAll(
                        List.of(
                                "divisions",
                                "fee",
                                "online",
                                "in_person",
                                "by_post",
                                "by_proxy",
                                "seal",
                                "home_visit",
                                "reviewed")),
                columns::toString);
        var desks = points.stream().map(OpenPoint::desk).toList();
        assertEquals(
                desks.stream().distinct().toList().size(),
                changesOf(desks) + 1,
                "every division's rows stand together");
    }

    @Test
    void opensInASpreadsheetWithoutFormulas() throws IOException {
        var point = new OpenPoint("係", "f.tsv", "=1+1", "c", "-", "@x");
        var table = PointTable.written(List.of(point));
        var text = new String(table, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF担当,"), text);
        assertTrue(text.contains("'=1+1,c,'-,,'@x"), text);
        assertEquals("=1+1", PointTable.cell(PointTable.read(table).getFirst(), PointTable.ID));
    }

    @Test
    void anUntouchedTableChangesNothing() throws IOException {
        var before = contents();
        var table = place.resolve("table.csv");
        assertEquals(0, run("check", "--out", table.toString()));
        assertEquals(0, run("load", table.toString()));
        assertEquals(before, contents());
    }

    @Test
    void takesAFilledTableBackAndShowsWhatResidentsWillRead() throws IOException {
        var table = place.resolve("table.csv");
        run("check", "--out", table.toString());
        var now = ID + ",by_post,未確認,";
        var filled = Files.readString(table).replace(now, now + "yes");
        Files.writeString(table, filled);

        assertEquals(0, run("load", table.toString()));

        var procedure = TownPackReader.read(pack()).procedure(ID).orElseThrow();
        assertEquals(YesNo.YES, procedure.atHome().byPost());
        assertEquals(
                "1 件を町パックに書きました。住民が日本語で読むことの変わり方:\n【児童手当を新しく受けるための申請】\n- 郵送: 未確認\n+ 郵送: できます\n",
                out.toString(StandardCharsets.UTF_8));
        assertTrue(
                OpenPoints.of(pack()).stream()
                        .noneMatch(one -> one.id().equals(ID) && one.column().equals("by_post")));
    }

    @Test
    void changesOnlyTheCellsThatWereFilled() throws IOException {
        var before = contents();
        load("x,divisions.tsv,yakuba,phone,未確認,0266-27-1111,\n");
        var after = contents();
        var line = before.remove("divisions.tsv").lines().toList();
        var changed = after.remove("divisions.tsv").lines().toList();
        assertEquals(before, after);
        assertEquals(line.size(), changed.size());
        assertEquals(
                1, line.stream().filter(one -> !changed.contains(one)).count(), "one line differs");
    }

    @Test
    void tellsEveryErrorWithItsRowAndWritesNothing() throws IOException {
        var before = contents();
        int code =
                load(
                        "x,procedures.tsv,nobody,seal,未確認,yes,\n"
                                + ("x,procedures.tsv," + ID + ",law,x,y,\n")
                                + ("x,procedures.tsv," + ID + ",seal,未確認,たぶん,\n")
                                + ("x,procedures.tsv," + ID + ",divisions,,nowhere,\n")
                                + ("x,procedures.tsv," + ID + ",by_post,no,yes,\n")
                                + "x,divisions.tsv,yakuba,phone,未確認,27-1111,\n"
                                + "x,town.tsv,hours,value,未確認,17:15-08:30,\n"
                                + "x,divisions.tsv,yakuba,confirmed,未確認,2026-02-30,\n"
                                + "x,../x.tsv,a,b,c,d,\n"
                                + ("x,procedures.tsv," + ID + ",home_visit,未確認,yes,\n"));
        assertEquals(1, code);
        var lines = err.toString(StandardCharsets.UTF_8).lines().toList();
        var places = List.of(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(places.size() + 1, lines.size(), lines::toString);
        for (int i = 0; i < places.size(); i++) {
            assertTrue(lines.get(i).startsWith("t.csv " + places.get(i) + "行目"), lines.get(i));
        }
        assertEquals(before, contents());
    }

    @Test
    void restoresThePackWhenItCouldNotBeReadAfterwards() throws IOException {
        var before = contents();
        var tooLong = "あ".repeat(200);
        int code =
                load(
                        ("x,procedures.tsv," + ID + ",seal,未確認,yes,\n")
                                + ("x,procedures.ja.tsv," + ID + ",fee,," + tooLong + ",\n"));
        assertEquals(1, code);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("120文字以内"));
        assertEquals(before, contents());
    }

    @Test
    void refusesTwoAnswersToOneQuestion() throws IOException {
        int code =
                load(
                        ("x,procedures.tsv," + ID + ",seal,未確認,yes,\n")
                                + ("x,procedures.tsv," + ID + ",seal,未確認,no,\n"));
        assertEquals(1, code);
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("t.csv 3行目"));
    }

    @Test
    void refusesATableWithoutItsColumns() throws IOException {
        var table = place.resolve("t.csv");
        Files.writeString(table, "a,b\n1,2\n");
        assertEquals(1, run("load", table.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("新しい値列: この列がありません"));
    }

    @Test
    void readsWhatExcelSavesInJapan() throws IOException {
        var table = place.resolve("t.csv");
        var row = "x,procedures.tsv," + ID + ",seal,未確認,no,\n";
        Files.write(table, (HEADER + row).getBytes(Charset.forName("windows-31j")));
        assertEquals(0, run("load", table.toString()));
        var procedure = TownPackReader.read(pack()).procedure(ID).orElseThrow();
        assertEquals(YesNo.NO, procedure.atHome().seal());
    }

    @Test
    void saysHowItIsUsed() throws IOException {
        assertEquals(2, run("load"));
        assertEquals(2, run("load", place.resolve("none.csv").toString()));
        assertFalse(err.toString(StandardCharsets.UTF_8).isEmpty());
    }

    @Test
    void refusesAPackThatIsBrokenAlready() throws IOException {
        Files.delete(pack().resolve("town.tsv"));
        assertThrows(BrokenTownPack.class, () -> OpenPoints.of(pack()));
        assertEquals(1, run("check"));
    }

    private int load(String rows) throws IOException {
        var table = place.resolve("t.csv");
        Files.writeString(table, HEADER + rows);
        return run("load", table.toString());
    }

    private int run(String... args) throws IOException {
        var desk = new TownDesk(pack(), stream(out), stream(err));
        return desk.run(List.of(args));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path pack() {
        return place.resolve("pack");
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(pack())) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static int changesOf(List<String> desks) {
        int changes = 0;
        for (int i = 1; i < desks.size(); i++) {
            changes += desks.get(i).equals(desks.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }
}
