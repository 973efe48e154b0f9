package jp.machimado.functions.booking.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.town.Town;
import jp.machimado.town.YesNo;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// The table of public facilities in the columns that the state recommends to municipalities. What
/// the town has not confirmed is an empty cell.
final class Facilities {

    private static final String BETWEEN = " | ";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Town town;
    private final String base;
    private final Phrasebook phrases = new Phrasebook();
    private final Map<String, String> columns = columns();

    /// @param base of the web pages, without a slash at its end
    Facilities(Town town, String base) {
        this.town = town;
        this.base = base;
    }

    /// One line for each site, after the header.
    String csv(Spaces spaces) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns.keySet());
            for (var site : spaces.sites()) {
                var cells = cells(site, spaces.at(site.id()));
                writer.writeRecord(
                        columns.values().stream()
                                .map(field -> plain(cells.getOrDefault(field, "")))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A cell that no spreadsheet takes for a formula.
    static String plain(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private Map<String, String> cells(Site site, List<Space> spaces) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", site.id().value());
        cells.put("prefecture", town.prefecture().in(Language.JA));
        cells.put("town", town.name().in(Language.JA));
        cells.put("name", site.name().in(Language.JA));
        cells.put("address", site.address().orElse(""));
        cells.put("phone", site.phone().orElse(""));
        cells.put("about", named(spaces));
        cells.put("access", access(spaces));
        cells.put("url", base + "/spaces/" + site.id());
        cells.put("note", site.example() ? say(BookingPhrase.EXAMPLE) : "");
        putHours(cells, spaces);
        return cells;
    }

    /// The hours when they stand in a bylaw or rule, and are the same for all spaces and days.
    private static void putHours(Map<String, String> cells, List<Space> spaces) {
        var hours =
                spaces.stream()
                        .filter(space -> !space.kind().byNight())
                        .map(Space::rules)
                        .distinct()
                        .toList();
        boolean confirmed = hours.stream().allMatch(rules -> rules.article().isPresent());
        var week = hours.stream().map(rules -> rules.hours()).distinct().toList();
        if (!confirmed || week.size() != 1) {
            return;
        }
        var days = week.getFirst();
        cells.put(
                "days",
                Arrays.stream(DayOfWeek.values())
                        .filter(days::containsKey)
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.JAPANESE))
                        .collect(Collectors.joining()));
        var times = List.copyOf(days.values()).stream().distinct().toList();
        if (times.size() == 1) {
            OpenQuarters open = times.getFirst();
            cells.put("opens", Hours.clock(open.from()));
            cells.put("closes", Hours.clock(open.to()));
        }
    }

    private static String named(List<Space> spaces) {
        return spaces.stream()
                .map(space -> space.name().in(Language.JA))
                .collect(Collectors.joining(BETWEEN));
    }

    /// What is known of the way in, by space.
    private String access(List<Space> spaces) {
        return spaces.stream()
                .map(space -> known(space))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private String known(Space space) {
        var facts =
                Arrays.stream(AccessFact.values())
                        .filter(fact -> space.access(fact) != YesNo.UNCONFIRMED)
                        .map(fact ->
                                say(BookingPhrase.valueOf(fact.name()))
                                        + "="
                                        + say(BookingPhrase.valueOf(space.access(fact).name())))
                        .collect(Collectors.joining(" "));
        return facts.isEmpty() ? "" : space.name().in(Language.JA) + ": " + facts;
    }

    private String say(BookingPhrase phrase) {
        return phrases.say(Language.JA, phrase);
    }

    /// The national columns in their order, each with the field of ours that fills it.
    private static Map<String, String> columns() {
        try (var stream = Facilities.class.getResourceAsStream("facilities.tsv");
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(stream, "facilities.tsv"),
                                        StandardCharsets.UTF_8))) {
            var columns = new LinkedHashMap<String, String>();
            reader.lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> columns.put(line[0], line[1]));
            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
