package jp.machimado.dynamodb.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.dynamodb.ItemKey;

/// Every key of the staff's sessions and of what they looked at is made here.
final class StaffKeys {

    private StaffKeys() {}

    static ItemKey session(String secret) {
        return new ItemKey("SESSION#" + hash(secret), "STAFF");
    }

    static ItemKey attempt(String secret) {
        return new ItemKey("LOGIN#" + hash(secret), "LOGIN");
    }

    /// Two looks of one moment are two items.
    static ItemKey look(LocalDate day, Audit.Look look) {
        var same = hash(look.staff() + "\n" + look.what() + "\n" + look.about());
        return new ItemKey(looks(day), Fields.text(look.at()) + "#" + same.substring(0, 16));
    }

    /// The partition of a day's looks.
    static String looks(LocalDate day) {
        return "AUDIT#" + day;
    }

    private static String hash(String secret) {
        try {
            var bytes = secret.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
