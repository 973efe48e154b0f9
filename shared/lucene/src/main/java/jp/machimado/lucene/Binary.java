package jp.machimado.lucene;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads in bulk what `DataOutputStream` writes.
final class Binary {

    private Binary() {}

    static long[] longs(ByteBuffer in, int count) {
        var numbers = new long[count];
        in.asLongBuffer().get(numbers);
        in.position(in.position() + count * Long.BYTES);
        return numbers;
    }

    static int[] ints(ByteBuffer in, int count) {
        var numbers = new int[count];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + count * Integer.BYTES);
        return numbers;
    }

    static float[] floats(ByteBuffer in, int count) {
        var numbers = new float[count];
        in.asFloatBuffer().get(numbers);
        in.position(in.position() + count * Float.BYTES);
        return numbers;
    }

    static short[] shorts(ByteBuffer in, int count) {
        var numbers = new short[count];
        in.asShortBuffer().get(numbers);
        in.position(in.position() + count * Short.BYTES);
        return numbers;
    }

    static byte[] bytes(ByteBuffer in, int count) {
        var numbers = new byte[count];
        in.get(numbers);
        return numbers;
    }

    static String text(ByteBuffer in) {
        return new String(bytes(in, in.getShort()), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
