package jp.machimado.lucene;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// One plane for each target, kept by term: only the weights that matter, rounded to [#STEP].
///
/// A weight of less than half a step is dropped: a fifth remain, and the figures of
/// `tests/evaluation` stay the same.
@SuppressWarnings("ArrayRecordComponent")
record Planes(int count, int[] from, short[] targets, short[] steps) {

    /// What every score begins with.
    static final float BIAS = -1;

    private static final float STEP = 0.01f;

    /// The planes of a few targets next to each other.
    record Strip(int[] from, byte[] columns, short[] steps) {

        /// Of `planes`, which holds `width` weights for each term.
        static Strip of(float[] planes, int width) {
            var from = new int[planes.length / width + 1];
            var columns = new byte[planes.length];
            var steps = new short[planes.length];
            int size = 0;
            for (int i = 0; i < planes.length; i++) {
                int steep = Math.round(planes[i] / STEP);
                if (steep != 0) {
                    columns[size] = (byte) (i % width);
                    steps[size++] = (short) Math.clamp(steep, Short.MIN_VALUE, Short.MAX_VALUE);
                }
                from[i / width + 1] = size;
            }
            return new Strip(from, Arrays.copyOf(columns, size), Arrays.copyOf(steps, size));
        }
    }

    /// The planes of `count` targets over `terms` terms, in strips of `width`.
    static Planes of(List<Strip> strips, int terms, int count, int width) {
        int size = strips.stream().mapToInt(strip -> strip.steps().length).sum();
        var planes = new Planes(count, new int[terms + 1], new short[size], new short[size]);
        int at = 0;
        for (int term = 0; term < terms; term++) {
            for (int s = 0; s < strips.size(); s++) {
                var strip = strips.get(s);
                for (int i = strip.from()[term]; i < strip.from()[term + 1]; i++) {
                    planes.targets[at] = (short) (s * width + strip.columns()[i]);
                    planes.steps[at++] = strip.steps()[i];
                }
            }
            planes.from[term + 1] = at;
        }
        return planes;
    }

    /// The planes that [#write] wrote.
    static Planes read(ByteBuffer in) {
        int count = in.getInt();
        var from = Binary.ints(in, in.getInt());
        int size = from[from.length - 1];
        return new Planes(count, from, Binary.shorts(in, size), Binary.shorts(in, size));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(count);
        out.writeInt(from.length);
        for (int place : from) {
            out.writeInt(place);
        }
        for (short target : targets) {
            out.writeShort(target);
        }
        for (short step : steps) {
            out.writeShort(step);
        }
    }

    /// On which side of each plane `text` lies: above 0 on the target's.
    float[] scores(Vocabulary.Direction text) {
        var scores = new float[count];
        Arrays.fill(scores, BIAS);
        for (int i = 0; i < text.ids().length; i++) {
            int term = text.ids()[i];
            float weight = text.weights()[i] * STEP;
            for (int at = from[term]; at < from[term + 1]; at++) {
                scores[targets[at]] += weight * steps[at];
            }
        }
        return scores;
    }
}
