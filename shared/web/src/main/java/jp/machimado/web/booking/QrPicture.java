package jp.machimado.web.booking;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A QR code (JIS X 0510) as it is drawn in SVG, one unit for each module.
///
/// @param size of the square, with the light margin of four modules on each side
/// @param path that draws the dark modules
public record QrPicture(int size, String path) {

    /// The light modules that a reader needs on each side.
    public static final int MARGIN = 4;

    /// The code that says `text`. A quarter of it may be dirty or torn.
    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
        var path =
                IntStream.range(0, code.size)
                        .mapToObj(y -> row(code, y))
                        .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * MARGIN, path);
    }

    private static String row(QrCode code, int y) {
        return IntStream.range(0, code.size)
                .filter(x -> code.getModule(x, y))
                .mapToObj(x -> "M" + (x + MARGIN) + " " + (y + MARGIN) + "h1v1h-1z")
                .collect(Collectors.joining());
    }
}
