package jp.machimado.lucene;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Writes the score of every text that is found into an array, by number.
final class AllScores implements CollectorManager<AllScores.Each, Void> {

    private final float[] scores;

    AllScores(float[] scores) {
        this.scores = scores;
    }

    @Override
    public Each newCollector() {
        return new Each(scores);
    }

    @Override
    public Void reduce(Collection<Each> collectors) {
        return null;
    }

    static final class Each extends SimpleCollector implements Collector {

        private final float[] scores;
        private int base;
        private @org.jspecify.annotations.Nullable Scorable scorer;

        Each(float[] scores) {
            this.scores = scores;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws java.io.IOException {
            if (scorer != null) {
                scores[base + doc] = scorer.score();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
