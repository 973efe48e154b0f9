package jp.machimado.functions.booking.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.functions.booking.api.FreeTimes;
import jp.machimado.functions.booking.api.Json;
import jp.machimado.web.Caching;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;

/// The town's places as open data under CC BY 4.0, beside the procedures of the guide.
public final class OpenData {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BookingOffice office;
    private final Facilities facilities;
    private final FreeTimes free;
    private final Json json = new Json();

    /// @param base of the web pages, without a slash at its end
    public OpenData(BookingOffice office, String base) {
        this.office = office;
        this.facilities = new Facilities(office.town(), base);
        this.free = new FreeTimes(office);
    }

    /// The file called `name` below `/opendata`; empty when it is none of these.
    public Optional<WebResponse> file(String name, Instant now) {
        return switch (name) {
            case "facilities.csv" -> Optional.of(csv("utf-8", BYTE_ORDER_MARK));
            case "facilities-sjis.csv" -> Optional.of(csv("Shift_JIS", ""));
            case "vacancy.json" -> Optional.of(vacancy(now));
            default -> Optional.empty();
        };
    }

    private WebResponse csv(String charset, String start) {
        var text = start + facilities.csv(office.spaces());
        var type = "text/csv; charset=" + charset;
        return licensed(Json.open(WebResponse.of(200, type, Caching.SHORT.header(), text)));
    }

    /// What is free today at every site.
    private WebResponse vacancy(Instant now) {
        var today = LocalDate.ofInstant(now, office.town().zone());
        var all = new LinkedHashMap<String, Object>();
        all.put("license", LICENSE);
        all.put("attribution", office.town().name().in(Language.JA));
        all.put(
                "sites",
                office.spaces().sites().stream()
                        .map(site -> free.on(today, site, _ -> true, now))
                        .toList());
        return licensed(json.ok(all, "public, max-age=60"));
    }

    private static WebResponse licensed(WebResponse response) {
        return response.with("link", "<" + LICENSE + ">; rel=\"license\"");
    }
}
