package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\r=1",
                "\"=1",
                "\uFF1D1",
                "|x"
            })
    void noCellIsAFormula(String cell) {
        assertEquals("'" + cell, Csv.plain(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "desk-1", "a=b", "2026-11-24"})
    void otherCellsStayAsTheyAre(String cell) {
        assertEquals(cell, Csv.plain(cell));
    }

    @Test
    void spreadsheetsRecogniseUtf8() {
        assertEquals("\uFEFFa,\"b,c\"\r\n", Csv.of(List.of(List.of("a", "b,c"))));
    }
}
