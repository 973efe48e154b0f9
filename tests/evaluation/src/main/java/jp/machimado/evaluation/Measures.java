package jp.machimado.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Retrieval figures over pairs of question and answer.
///
/// @param count how many questions
/// @param mrr mean reciprocal rank of the first right id
/// @param sr1 share of questions whose first id is right; `sr3` and `sr5` with three and five
/// @param recall10 mean share of the right ids among the first ten
/// @param ndcg10 normalised discounted cumulative gain over ten, with gain 2^grade − 1
record Measures(
        int count, double mrr, double sr1, double sr3, double sr5, double recall10, double ndcg10) {

    private static final int DEPTH = 10;

    /// A question and what was answered.
    record Pair(Asked asked, Given given) {
        int rank() {
            for (int i = 0; i < given.ids().size(); i++) {
                if (asked.grades().containsKey(given.ids().get(i))) {
                    return i + 1;
                }
            }
            return Integer.MAX_VALUE;
        }
    }

    static Measures of(List<Pair> pairs) {
        int count = Math.max(1, pairs.size());
        return new Measures(
                pairs.size(),
                pairs.stream().mapToDouble(pair -> 1.0 / pair.rank()).filter(v -> v > 0.01).sum()
                        / count,
                within(pairs, 1),
                within(pairs, 3),
                within(pairs, 5),
                pairs.stream().mapToDouble(Measures::recall).sum() / count,
                pairs.stream().mapToDouble(Measures::ndcg).sum() / count);
    }

    private static double within(List<Pair> pairs, int depth) {
        return pairs.stream().filter(pair -> pair.rank() <= depth).count()
                / (double) Math.max(1, pairs.size());
    }

    private static double recall(Pair pair) {
        var ids = pair.given().ids().stream().limit(DEPTH).toList();
        long found = pair.asked().grades().keySet().stream().filter(ids::contains).count();
        return found / (double) pair.asked().grades().size();
    }

    private static double ndcg(Pair pair) {
        double gained = 0;
        var ids = pair.given().ids();
        for (int i = 0; i < Math.min(DEPTH, ids.size()); i++) {
            gained += gain(pair.asked().grades().getOrDefault(ids.get(i), 0), i);
        }
        var best = new ArrayList<>(pair.asked().grades().values());
        best.sort(Comparator.reverseOrder());
        double ideal = 0;
        for (int i = 0; i < Math.min(DEPTH, best.size()); i++) {
            ideal += gain(best.get(i), i);
        }
        return gained / ideal;
    }

    private static double gain(int grade, int position) {
        return (Math.pow(2, grade) - 1) / (Math.log(position + 2) / Math.log(2));
    }
}
