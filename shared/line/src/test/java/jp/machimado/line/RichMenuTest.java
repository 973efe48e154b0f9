package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.machimado.conversation.Button;
import jp.machimado.words.Phrasebook;
import org.junit.jupiter.api.Test;

class RichMenuTest {

    private final RichMenu menu = new RichMenu(new Phrasebook());

    @Test
    void hasAPictureOfTheSizeThatItDeclaresAndThatLineTakes() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(menu.png()));
        var size = new ObjectMapper().readTree(menu.json()).path("size");
        assertEquals(size.path("width").asInt(), picture.getWidth());
        assertEquals(size.path("height").asInt(), picture.getHeight());
        assertTrue(menu.png().length < 1_000_000);
    }

    @Test
    void hasSixAreasThatCoverThePicture() throws IOException {
        var areas = new ObjectMapper().readTree(menu.json()).path("areas");
        assertEquals(6, areas.size());
        long covered = 0;
        for (var area : areas) {
            var bounds = area.path("bounds");
            covered += bounds.path("width").asLong() * bounds.path("height").asLong();
        }
        assertEquals(2_500L * 1_686, covered);
    }

    @Test
    void saysAndMeansSomethingInEveryArea() throws IOException {
        var labels = new ArrayList<String>();
        for (var area : new ObjectMapper().readTree(menu.json()).path("areas")) {
            var action = area.path("action");
            labels.add(action.path("label").asText());
            assertTrue(action.path("label").asText().length() <= 20);
            assertTrue(Button.parse(action.path("data").asText()).isPresent());
        }
        assertEquals("[手続を調べる, ライフイベント, 予約, 言語 / Language, 役場に聞く, 避難所]", labels.toString());
    }

    @Test
    void hasABarTextThatLineTakes() throws IOException {
        var bar = new ObjectMapper().readTree(menu.json()).path("chatBarText").asText();
        assertEquals("メニュー", bar);
    }

    @Test
    void showsAPictogramAndWordsInEveryArea() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(menu.png()));
        for (int area = 0; area < 6; area++) {
            int left = area % 3 * 2_500 / 3;
            int top = area / 3 * 843;
            assertTrue(hasInk(picture, left, top + 170, 260), "pictogram " + area);
            assertTrue(hasInk(picture, left, top + 570, 110), "words " + area);
        }
    }

    private static boolean hasInk(BufferedImage picture, int left, int top, int height) {
        return IntStream.range(left + 50, left + 780)
                .anyMatch(x ->
                        IntStream.range(top, top + height)
                                .anyMatch(y -> picture.getRGB(x, y) == 0xFF0A4A6B));
    }
}
