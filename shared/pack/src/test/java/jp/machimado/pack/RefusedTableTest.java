package jp.machimado.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RefusedTableTest extends OwnPack {

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
}
