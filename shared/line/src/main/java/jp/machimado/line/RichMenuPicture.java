package jp.machimado.line;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import jp.machimado.words.Phrasebook;

/// Draws the rich menu's picture: `RichMenuPicture <file.png>`. Run it after a change of words; the
/// picture is kept in the sources, because a machine that builds may have no Japanese font.
public final class RichMenuPicture {

    private static final Color INK = new Color(0x0A4A6B);
    private static final Color LINE = new Color(0x9FB8C7);
    private static final Color[] GROUND = {new Color(0xFFFFFF), new Color(0xEAF1F6)};
    private static final int WORDS = 104;
    private static final int ICON = 260;

    private final Graphics2D canvas;

    private RichMenuPicture(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /// Writes the picture to the file that is named first.
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try (var file = Files.newOutputStream(Path.of(arguments[0]))) {
            ImageIO.write(draw(new RichMenu(new Phrasebook())), "png", file);
        }
    }

    static BufferedImage draw(RichMenu menu) {
        var image = new BufferedImage(RichMenu.WIDTH, RichMenu.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        var picture = new RichMenuPicture(canvas);
        var choices = menu.choices();
        for (int i = 0; i < choices.size(); i++) {
            picture.area(i, choices.get(i).label());
        }
        canvas.dispose();
        return image;
    }

    private void area(int index, String words) {
        var bounds = RichMenu.bounds(index);
        int left = Objects.requireNonNull(bounds.x()).intValue();
        int top = Objects.requireNonNull(bounds.y()).intValue();
        int width = Objects.requireNonNull(bounds.width()).intValue();
        int height = Objects.requireNonNull(bounds.height()).intValue();
        canvas.setColor(
                GROUND[(index % RichMenu.COLUMNS + index / RichMenu.COLUMNS) % GROUND.length]);
        canvas.fillRect(left, top, width, height);
        canvas.setColor(LINE);
        canvas.setStroke(new BasicStroke(6));
        canvas.drawRect(left, top, width, height);
        canvas.setColor(INK);
        icon(RichMenuIcon.ALL.get(index), left + (width - ICON) / 2, top + height / 5);
        words(words, left, top + height * 4 / 5, width);
    }

    private void icon(RichMenuIcon icon, int left, int top) {
        var place = AffineTransform.getTranslateInstance(left, top);
        place.scale(ICON / 24.0, ICON / 24.0);
        canvas.setStroke(
                new BasicStroke(ICON / 12.0f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Shape shape : icon.shapes()) {
            canvas.draw(new Path2D.Double(shape, place));
        }
    }

    /// Centred, and smaller where they would not fit.
    private void words(String words, int left, int baseline, int width) {
        int size = WORDS;
        canvas.setFont(font(size));
        while (canvas.getFontMetrics().stringWidth(words) > width - 80) {
            size -= 4;
            canvas.setFont(font(size));
        }
        int wide = canvas.getFontMetrics().stringWidth(words);
        canvas.drawString(words, left + (width - wide) / 2, baseline);
    }

    private static Font font(int size) {
        return new Font("Noto Sans CJK JP", Font.BOLD, size);
    }
}
