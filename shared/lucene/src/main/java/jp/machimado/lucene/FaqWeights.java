package jp.machimado.lucene;

/// How much each kind of evidence counts in a [FaqIndex]. Tuned by `tests/evaluation` on a
/// fictional city's FAQ.
public record FaqWeights(
        float k1,
        float b,
        float questionWords,
        float answerWords,
        float questionSpelling,
        float answerSpelling,
        float questionReading,
        float answerReading,
        float synonym) {

    /// The tuned weights.
    public static final FaqWeights TUNED =
            new FaqWeights(0.6f, 0.4f, 1, 1, 0.2f, 0.2f, 0.2f, 0.2f, 0.7f);

    float of(String field, FaqFeatures.Kind kind) {
        boolean question = field.equals("q");
        return switch (kind) {
            case WORDS -> question ? questionWords : answerWords;
            case SPELLING -> question ? questionSpelling : answerSpelling;
            case READING -> question ? questionReading : answerReading;
        };
    }
}
