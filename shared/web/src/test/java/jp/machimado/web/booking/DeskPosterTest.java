package jp.machimado.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import jp.machimado.booking.DeskCode;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.words.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class DeskPosterTest {

    private static final Path PACK = Path.of(Objects.requireNonNull(System.getenv("TOWN_PACK")));
    private static final DeskCode CODE =
            new DeskCode("a key that only this test knows", "https://machi.example");

    @Test
    void drawsEveryDarkModuleOfTheCodeAndNoOther() {
        var text = "https://machi.example/spaces/desk/desk-1.abc";
        var code = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
        var drawn = QrPicture.of(text);
        assertEquals(code.size + 8, drawn.size());
        for (int x = -4; x < code.size + 4; x++) {
            for (int y = -4; y < code.size + 4; y++) {
                var module = "M" + (x + 4) + " " + (y + 4) + "h1v1h-1z";
                assertEquals(code.getModule(x, y), drawn.path().contains(module));
            }
        }
    }

    @Test
    void printsTheSpaceItsCodeAndWhatToDo() {
        var spaces = SpaceTables.read(PACK);
        var space = spaces.spaces().getFirst();
        var place = spaces.site(space.site()).orElseThrow();
        var poster = new DeskPoster(place, space, CODE.address(space.id(), 0));
        var site = new Site(TownPackReader.read(PACK).town());
        var page = site.page(Address.of("/spaces"), Language.EN);
        var model = Map.<String, Object>of("poster", poster);
        var shown = site.show(200, "booking/poster", page, Caching.NONE, model).body();
        var printed = Jsoup.parse(shown).select(".poster");
        assertEquals("Desk 1", printed.select("h1").text());
        assertTrue(printed.text().contains("Scan this with your phone"));
        assertEquals(poster.code().path(), printed.select("svg path").attr("d"));
        assertTrue(printed.text().contains(poster.address().toString()));
    }

    @Test
    void theCodeOfAnotherSpaceOrGenerationIsAnotherOne() {
        var spaces = SpaceTables.read(PACK);
        var space = spaces.spaces().getFirst().id();
        var path = CODE.address(space, 0).getPath();
        var code = path.substring(path.lastIndexOf('/') + 1);
        assertTrue(CODE.isOf(code, space, 0));
        assertEquals(space, DeskCode.named(code, spaces).orElseThrow().id());
        assertFalse(CODE.isOf(code, space, 1));
        assertNotEquals(CODE.address(space, 0), CODE.address(space, 1));
    }
}
