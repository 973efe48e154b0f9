package jp.machimado.booking.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Names one notice: a booking has at most one of each kind for each of its versions.
public record NoticeId(BookingId booking, int version, Notice.Kind kind) {

    /// RFC 9562's namespace for URLs.
    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final long VERSION_MASK = ~0xF000L;
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// The key by which LINE tells a repetition from a second message (`X-Line-Retry-Key`): a UUID
    /// of version 5, the same each time this notice is sent.
    public UUID retryKey() {
        var name = "urn:machimado:notice:%s:%d:%s".formatted(booking, version, kind);
        var hash = ByteBuffer.wrap(sha1(name));
        return new UUID(
                (hash.getLong() & VERSION_MASK) | VERSION_5,
                (hash.getLong() & VARIANT_MASK) | VARIANT);
    }

    private static byte[] sha1(String name) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(NAMESPACE.getMostSignificantBits())
                            .putLong(NAMESPACE.getLeastSignificantBits())
                            .flip());
            return sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
