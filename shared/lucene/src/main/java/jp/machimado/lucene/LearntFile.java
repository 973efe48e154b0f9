package jp.machimado.lucene;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import jp.machimado.words.Language;

/// What was learnt, as a file: a fingerprint of what it was learnt from, the classifiers, and a
/// checksum of both.
final class LearntFile {

    private final byte[] fingerprint;

    /// The file of whatever has `fingerprint`, see [Samples#fingerprint].
    LearntFile(byte[] fingerprint) {
        this.fingerprint = fingerprint.clone();
    }

    /// What is in `in`; nothing when it was learnt from something else or is damaged.
    Optional<Map<Language, WayClassifier>> read(InputStream in) throws IOException {
        var head = in.readNBytes(fingerprint.length);
        if (!Arrays.equals(head, fingerprint)) {
            return Optional.empty();
        }
        var rest = in.readAllBytes();
        int length = rest.length - Long.BYTES;
        if (length < 0 || ByteBuffer.wrap(rest).getLong(length) != checksum(head, rest, length)) {
            return Optional.empty();
        }
        return Optional.of(classifiers(ByteBuffer.wrap(rest, 0, length)));
    }

    private static long checksum(byte[] head, byte[] rest, int length) {
        var sum = new CRC32();
        sum.update(head);
        sum.update(rest, 0, length);
        return sum.getValue();
    }

    private static Map<Language, WayClassifier> classifiers(ByteBuffer in) {
        var classifiers = new EnumMap<Language, WayClassifier>(Language.class);
        for (int rest = in.getInt(); rest > 0; rest--) {
            var language = Language.valueOf(Binary.text(in));
            classifiers.put(language, WayClassifier.read(Features.forLanguage(language), in));
        }
        return classifiers;
    }

    void write(Map<Language, WayClassifier> classifiers, OutputStream to) throws IOException {
        var sum = new CRC32();
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(new CheckedOutputStream(to, sum), 1 << 16));
        out.write(fingerprint);
        out.writeInt(classifiers.size());
        for (var entry : classifiers.entrySet()) {
            Binary.write(out, entry.getKey().name());
            entry.getValue().write(out);
        }
        out.flush();
        out.writeLong(sum.getValue());
        out.flush();
    }
}
