package jp.machimado.functions.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Division;
import jp.machimado.web.Caching;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;

/// The procedures as open data under CC BY 4.0: CSV that a spreadsheet opens, and JSON.
final class OpenData {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TownPack pack;
    private final ObjectMapper mapper = new ObjectMapper();

    OpenData(TownPack pack) {
        this.pack = pack;
    }

    /// One line for each procedure, after a header.
    WebResponse csv() {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        var rows = rows();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(rows.getFirst().keySet());
            for (var row : rows) {
                writer.writeRecord(row.values().stream().map(OpenData::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return given("text/csv; charset=utf-8", text.toString());
    }

    /// The same with the licence beside it.
    WebResponse json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("license", LICENSE);
        all.put("attribution", pack.town().name().in(Language.JA));
        all.put("procedures", rows());
        try {
            return given("application/json; charset=utf-8", mapper.writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WebResponse given(String type, String body) {
        return WebResponse.of(200, type, Caching.SHORT.header(), body)
                .with("link", "<" + LICENSE + ">; rel=\"license\"")
                .with("access-control-allow-origin", "*")
                .with("cross-origin-resource-policy", "cross-origin");
    }

    private List<Map<String, String>> rows() {
        return pack.procedures().values().stream().map(OpenData::row).toList();
    }

    private static Map<String, String> row(Procedure procedure) {
        var text = procedure.in(Language.JA);
        var row = new LinkedHashMap<String, String>();
        row.put("id", procedure.id());
        row.put("official_name", procedure.officialName());
        for (var language : Language.values()) {
            row.put("title_" + language.code(), procedure.in(language).title());
        }
        row.put("category", procedure.category());
        row.put("jurisdiction", list(procedure.jurisdiction(), OpenData::name));
        row.put("division", list(procedure.divisions(), OpenData::name));
        row.put("division_confirmed", String.valueOf(procedure.divisionConfirmed()));
        row.put("answer", text.answer());
        row.put("who", text.who());
        row.put("deadline", text.deadline());
        row.put("bring", String.join(" | ", text.bring()));
        row.put("fee", text.fee());
        row.put("online", name(procedure.online()));
        row.put("in_person", name(procedure.atHome().inPerson()));
        row.put("by_post", name(procedure.atHome().byPost()));
        row.put("by_proxy", name(procedure.atHome().byProxy()));
        row.put("seal", name(procedure.atHome().seal()));
        row.put("home_visit", name(procedure.atHome().homeVisit()));
        row.put("source", text.source());
        row.put("links", list(procedure.links(), URI::toString));
        row.put("confirmed", procedure.confirmed().toString());
        row.put("served_until", procedure.servedUntil().map(Object::toString).orElse(""));
        return row;
    }

    private static String name(Division division) {
        return division.name().in(Language.JA);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String list(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(" | "));
    }

    /// A cell that no spreadsheet takes for a formula.
    static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
