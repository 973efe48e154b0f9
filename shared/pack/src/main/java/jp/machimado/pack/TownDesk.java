package jp.machimado.pack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `./dev town check` and `./dev town load`: what the town's staff do with their pack, without a
/// programmer.
public final class TownDesk {

    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final Path folder;
    private final PrintStream out;
    private final PrintStream err;

    TownDesk(Path folder, PrintStream out, PrintStream err) {
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    /// Runs with `check [--out F.csv]` or `load F.csv` on the pack in the folder `TOWN_PACK`.
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new TownDesk(Path.of(System.getenv("TOWN_PACK")), out, err).run(List.of(args)));
    }

    /// The exit code: 0 done, 1 refused, 2 called wrongly.
    int run(List<String> args) throws IOException {
        try {
            if (args.equals(List.of("check"))) {
                out.writeBytes(PointTable.written(OpenPoints.of(folder)));
                return 0;
            }
            if (args.size() == 3 && args.get(0).equals("check") && args.get(1).equals("--out")) {
                return check(Path.of(args.get(2)));
            }
            if (args.size() == 2 && args.getFirst().equals("load")) {
                return load(Path.of(args.get(1)));
            }
        } catch (BrokenTownPack broken) {
            err.println(broken.getMessage());
            return REFUSED;
        }
        err.println("使い方: ./dev town check [--out F.csv] または ./dev town load F.csv");
        return MISUSED;
    }

    private int check(Path file) throws IOException {
        var points = OpenPoints.of(folder);
        Files.write(file, PointTable.written(points));
        err.println(
                file
                        + " に、町が確かめること "
                        + points.size()
                        + " 件を書きました。「新しい値」を埋めて ./dev town load に渡してください。");
        return 0;
    }

    private int load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            err.println(file + " がありません");
            return MISUSED;
        }
        var name = String.valueOf(file.getFileName());
        return switch (PackChange.take(folder, name, Files.readAllBytes(file))) {
            case PackChange.Outcome.Refused refused -> {
                refused.problems().forEach(problem -> err.println(problem.line()));
                err.println("町パックは変えていません。");
                yield REFUSED;
            }
            case PackChange.Outcome.Taken taken -> {
                out.println(taken.cells() + " 件を町パックに書きました。住民が日本語で読むことの変わり方:");
                taken.preview().forEach(out::println);
                yield 0;
            }
        };
    }
}
