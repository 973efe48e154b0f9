package jp.machimado.booking.space;

import java.util.Optional;
import jp.machimado.words.Wording;

/// A place with spaces to book.
///
/// @param example whether it is only there to try the service, which every page then says
/// @param address as the town writes it; empty while 未確認
/// @param phone as the town prints it; empty while 未確認
public record Site(
        SiteId id,
        Wording name,
        boolean example,
        Optional<String> address,
        Optional<String> phone) {}
