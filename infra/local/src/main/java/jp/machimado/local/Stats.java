package jp.machimado.local;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.dynamodb.DynamoStatistics;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownClient;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.pack.BrokenTownPack;
import jp.machimado.pack.TownPackReader;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;

/// `./dev stats`: what was asked in the last 30 days, counted without people.
public final class Stats {

    private static final int DAYS = 30;

    private Stats() {}

    /// Prints it. Ends with 1 and a line that says what to do when it cannot be read, as while the
    /// service runs on the same folder.
    ///
    /// @param arguments nothing, or `--data DIR`
    public static void main(String[] arguments) {
        try {
            System.out.print(text(List.of(arguments), System.getenv(), InstantSource.system()));
            System.exit(0);
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    /// What [#main] prints.
    ///
    /// @throws CannotStart when it cannot be read
    static String text(
            List<String> arguments, Map<String, String> environment, InstantSource real) {
        if (!arguments.isEmpty() && !(arguments.size() == 2 && arguments.contains("--data"))) {
            throw new CannotStart("使い方: stats [--data DIR]", "usage: stats [--data DIR]");
        }
        var options = Options.of(arguments, environment);
        if (!Files.isDirectory(options.data())) {
            throw new CannotStart(
                    "フォルダ " + options.data() + " がありません。まだ何も聞かれていないか、--data が違います",
                    options.data() + " does not exist: nothing was asked yet, or --data is wrong");
        }
        try (var data = DataFolder.open(options.data(), false);
                var dynamo = EmbeddedDynamo.start(Optional.of(data.dynamo()), environment)) {
            return report(options, dynamo, real).text();
        } catch (BrokenTownPack broken) {
            throw CannotStart.because(broken, options.townPack());
        }
    }

    private static StatsReport report(Options options, EmbeddedDynamo dynamo, InstantSource real) {
        var now = options.beginning().orElseGet(real::instant);
        var zone = TownPackReader.read(options.townPack()).town().zone();
        var last = now.atZone(zone).toLocalDate();
        var first = last.minusDays(DAYS - 1L);
        var settings = LocalSettings.of(options, "http://localhost", dynamo.endpoint());
        LocalTable.create(settings);
        try (var client = TownClient.of(settings)) {
            var statistics =
                    new DynamoStatistics(
                            new TownTable(client, LocalSettings.TABLE, Retry.inRealTime()));
            return new StatsReport(
                    first,
                    last,
                    statistics.counts(first, last),
                    statistics.unanswered(first, last, now));
        }
    }
}
