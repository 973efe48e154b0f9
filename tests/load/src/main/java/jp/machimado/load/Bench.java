package jp.machimado.load;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `./dev bench`: how fast and how large the service is. Ratios can be compared between machines,
/// milliseconds cannot.
public final class Bench {

    private static final List<String> NAMES =
            List.of("questions", "booking", "heap", "start", "zips");

    /// Lucene only reports that it could be faster with an incubator module. The logger is held
    /// here, else its level would be forgotten.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Bench() {}

    /// Runs all benchmarks, or the one that is named: `questions`, `booking`, `heap`, `start` or
    /// `zips`. The town pack is the folder in `TOWN_PACK`, the repository the one in the property
    /// `machimado.root`.
    public static void main(String[] args) throws InterruptedException {
        LUCENE.setLevel(Level.SEVERE);
        var named = List.of(args);
        if (named.size() > 1 || !NAMES.containsAll(named)) {
            System.err.println("bench: name one of " + String.join(", ", NAMES) + ", or none");
            System.exit(2);
        }
        var root = Path.of(System.getProperty("machimado.root", ""));
        var town = Town.read(root, Path.of(System.getenv("TOWN_PACK")));
        var rows = new ArrayList<Row>();
        for (var name : named.isEmpty() ? NAMES : named) {
            rows.addAll(rows(name, town));
        }
        System.out.print(Row.table(rows));
        System.exit(0);
    }

    private static List<Row> rows(String name, Town town) throws InterruptedException {
        return switch (name) {
            case "questions" -> new QuestionBench(town).rows();
            case "booking" -> new BookingBench().rows();
            case "start" -> new StartBench(town, InstantSource.system()).rows();
            case "heap" -> new HeapBench(town).rows();
            case "zips" -> new ZipBench(town.root()).rows();
            default -> throw new IllegalArgumentException("no benchmark is called " + name);
        };
    }
}
