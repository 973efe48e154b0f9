package jp.machimado.pack;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.machimado.telework.rules.Device;
import jp.machimado.telework.rules.DivisionStaff;
import jp.machimado.telework.rules.Employment;
import jp.machimado.telework.rules.TeleworkRules;
import jp.machimado.telework.rules.TeleworkRules.Caps;
import jp.machimado.words.Wording;

/// `telework-rules.tsv`, `telework-divisions.tsv` and `telework-devices.tsv`: by which rules the
/// town's staff telework.
public final class TeleworkTables {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final int MOST = 1_000;
    private static final String FILE = "telework-rules.tsv";

    private final Table tables;
    private final Problems problems;

    private TeleworkTables(Table tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /// The rules of the pack in `folder`.
    ///
    /// @throws BrokenTownPack with everything that is wrong in its files
    public static TeleworkRules read(Path folder) {
        var problems = new Problems();
        var rules = new TeleworkTables(new Table(folder, problems), problems).rules();
        problems.throwIfAny();
        return rules.orElseThrow();
    }

    private Optional<TeleworkRules> rules() {
        var columns =
                SpaceTables.columns(
                        "article days_a_week office_days days_a_month apply_by days_ahead excluded");
        var rows = tables.rows(FILE, columns);
        var divisions = divisions();
        var devices = devices();
        if (rows.size() != 1) {
            problems.add(new Problem(FILE, 0, "article", "決まりは1行だけ書いてください"));
            return Optional.empty();
        }
        var row = rows.getFirst();
        return Optional.of(
                new TeleworkRules(
                        row.optional("article"),
                        new Caps(
                                row.number("days_a_week", 0, WEEK),
                                row.number("office_days", 0, WEEK),
                                row.optionalNumber("days_a_month", 0, MONTH)),
                        time(row),
                        row.number("days_ahead", 0, YEAR),
                        excluded(row),
                        divisions,
                        devices));
    }

    private static LocalTime time(Row row) {
        var text = row.text("apply_by");
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException _) {
            row.wrong("apply_by", "時刻は 17:15 の形で書いてください: " + text);
            return LocalTime.NOON;
        }
    }

    private static Set<Employment> excluded(Row row) {
        var excluded = new LinkedHashSet<Employment>();
        for (var name : row.list("excluded")) {
            employment(name)
                    .ifPresentOrElse(
                            excluded::add, () -> row.wrong("excluded", "「" + name + "」は知らない値です"));
        }
        return excluded;
    }

    private static Optional<Employment> employment(String name) {
        return Stream.of(Employment.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private List<DivisionStaff> divisions() {
        var divisions = new ArrayList<DivisionStaff>();
        var columns = SpaceTables.columns("division members counter_morning counter_afternoon");
        for (var row : tables.rows("telework-divisions.tsv", columns)) {
            int members = row.number("members", 1, MOST);
            int morning = row.number("counter_morning", 0, MOST);
            int afternoon = row.number("counter_afternoon", 0, MOST);
            if (members < Math.max(morning, afternoon)) {
                row.wrong("members", "窓口に必要な人数より少なくなっています");
            } else {
                divisions.add(new DivisionStaff(row.text("division"), members, morning, afternoon));
            }
        }
        return divisions;
    }

    private List<Device> devices() {
        return tables.rows("telework-devices.tsv", SpaceTables.columns("id ja stock")).stream()
                .map(row ->
                        new Device(
                                row.text("id"),
                                Wording.same(row.text("ja")),
                                row.number("stock", 0, MOST)))
                .toList();
    }
}
