package jp.machimado.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import jp.machimado.town.YesNo;
import org.junit.jupiter.api.Test;

final class TownDeskTest extends OwnPack {

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
        int points = OpenPoints.of(pack()).size();
        assertEquals(points, PointTable.read(PointTable.written(OpenPoints.of(pack()))).size());
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
    void takesTheHoursOfADivisionAndShowsThem() throws IOException {
        assertEquals(0, load("x,divisions.tsv,kyoiku-kosodate,hours,未確認,09:00-12:00,\n"));

        var desk = TownPackReader.read(pack()).procedure(ID).orElseThrow().divisions().getFirst();
        assertEquals("09:00–12:00", desk.hours().orElseThrow().text());
        var told = out.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains(" 09:00–12:00\n"), told);
    }

    @Test
    void changesOnlyTheCellsThatWereFilled() throws IOException {
        var before = contents();
        load("x,divisions.tsv,yakuba,phone,未確認,0266-27-1111,\n");
        var after = contents();
        var line = Objects.requireNonNull(before.remove("divisions.tsv")).lines().toList();
        var changed = Objects.requireNonNull(after.remove("divisions.tsv")).lines().toList();
        assertEquals(before, after);
        assertEquals(line.size(), changed.size());
        assertEquals(
                1, line.stream().filter(one -> !changed.contains(one)).count(), "one line differs");
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

    private static int changesOf(List<String> desks) {
        int changes = 0;
        for (int i = 1; i < desks.size(); i++) {
            changes += desks.get(i).equals(desks.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }
}
