package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageTest {

    private static final Site SITE =
            new Site(
                    TownPackReader.read(Path.of(Objects.requireNonNull(System.getenv("TOWN_PACK"))))
                            .town());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 2026年11月24日",
                "EASY | 2026年11月24日",
                "EN | November 24, 2026",
                "ZH | 2026年11月24日",
                "PT | 24 de novembro de 2026",
                "VI | 24 tháng 11, 2026",
            })
    void writesADayAsItsReadersDo(Language language, String day) {
        assertEquals(
                day, SITE.page(Address.of("/guide"), language).date(LocalDate.of(2026, 11, 24)));
    }

    @ParameterizedTest(name = "{0} is dialled as {1}")
    @CsvSource({"0120-279-338,tel:0120279338", "#8008,tel:%238008", "119,tel:119"})
    void makesANumberALink(String number, String link) {
        assertEquals(link, Page.dial(number));
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "https://www.npa.go.jp/a?b=c,www.npa.go.jp",
        "not a link,not a link",
        "mailto:a@example.jp,mailto:a@example.jp"
    })
    void tellsWhosePageALinkOpens(String link, String host) {
        assertEquals(host, Page.host(link));
    }
}
