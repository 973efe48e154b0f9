package jp.machimado.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The printed figures of an evaluation.
final class Report {

    private final List<Measures.Pair> pairs;
    private final StringBuilder text = new StringBuilder();

    Report(List<Measures.Pair> pairs) {
        this.pairs = pairs;
    }

    String text() {
        text.append(
                String.format(
                        "%-22s %5s %6s %6s %6s %6s %6s %6s%n",
                        "", "n", "MRR", "SR@1", "SR@3", "SR@5", "R@10", "nDCG"));
        var procedures = pairs.stream().filter(pair -> pair.asked().kind().isEmpty()).toList();
        line("procedures", procedures);
        by("lang", procedures, pair -> pair.asked().lang().map(l -> l.code()).orElse("-"));
        by("style", procedures, pair -> pair.asked().style());
        share("asked back (CHOOSE)", procedures, pair -> pair.given().kind().equals("CHOOSE"));
        share("not known, in scope", procedures, pair -> pair.given().kind().equals("NOT_KNOWN"));
        share("life event, in scope", procedures, pair -> pair.given().kind().equals("LIFE_EVENT"));
        var none = ofKind("NONE");
        share("false answers on NONE", none, pair -> !pair.given().kind().equals("NOT_KNOWN"));
        for (var kind :
                List.of(
                        "EMERGENCY",
                        "CRISIS",
                        "PRIVATE",
                        "BOOK_COWORKING",
                        "BOOK_WORKATION",
                        "MY_BOOKINGS",
                        "CANCEL_BOOKING",
                        "TELEWORK")) {
            share("recall " + kind, ofKind(kind), pair -> pair.given().ids().contains(kind));
        }
        times();
        return text.toString();
    }

    private List<Measures.Pair> ofKind(String kind) {
        return pairs.stream()
                .filter(pair -> pair.asked().kind().filter(kind::equals).isPresent())
                .toList();
    }

    private void by(String what, List<Measures.Pair> some, Function<Measures.Pair, String> key) {
        some.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .forEach((value, group) -> line("  " + what + " " + value, group));
    }

    private void line(String name, List<Measures.Pair> some) {
        if (!some.isEmpty()) {
            var m = Measures.of(some);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-22s %5d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f%n",
                            name,
                            m.count(),
                            m.mrr(),
                            m.sr1(),
                            m.sr3(),
                            m.sr5(),
                            m.recall10(),
                            m.ndcg10()));
        }
    }

    private void share(String name, List<Measures.Pair> some, Predicate<Measures.Pair> holds) {
        if (!some.isEmpty()) {
            long count = some.stream().filter(holds).count();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-22s %5d %6.3f%n",
                            name,
                            some.size(),
                            count / (double) some.size()));
        }
    }

    private void times() {
        var ms = pairs.stream().mapToDouble(pair -> pair.given().ms()).sorted().toArray();
        if (ms.length > 0) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "ms per question: p50 %.2f, p99 %.2f%n",
                            ms[ms.length / 2],
                            ms[(int) (ms.length * 0.99)]));
        }
    }
}
