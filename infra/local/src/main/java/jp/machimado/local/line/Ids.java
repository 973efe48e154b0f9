package jp.machimado.local.line;

import java.time.Instant;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Ids as LINE makes them.
final class Ids {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final long TEN_DIGITS = 10_000_000_000L;

    private final RandomGenerator random;

    Ids(RandomGenerator random) {
        this.random = random;
    }

    /// An event's id: a ULID, 26 characters.
    String event(Instant now) {
        var id = new StringBuilder(26);
        for (var shift = 45; shift >= 0; shift -= 5) {
            id.append(CROCKFORD.charAt((int) (now.toEpochMilli() >> shift) & 31));
        }
        while (id.length() < 26) {
            id.append(CROCKFORD.charAt(random.nextInt(32)));
        }
        return id.toString();
    }

    /// A message's id: 18 digits.
    String message() {
        return "46123456" + (TEN_DIGITS / 10 + random.nextLong(TEN_DIGITS - TEN_DIGITS / 10));
    }

    /// A reply token, or another secret of 32 characters.
    String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
