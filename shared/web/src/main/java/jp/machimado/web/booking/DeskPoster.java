package jp.machimado.web.booking;

import java.net.URI;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;

/// What is printed and put up at a space, so that whoever comes can check in: the template
/// `booking/poster`.
///
/// @param address that the code opens, as [jp.machimado.booking.DeskCode] makes it
public record DeskPoster(Site place, Space space, URI address) {

    /// The code itself.
    public QrPicture code() {
        return QrPicture.of(address.toString());
    }
}
