package jp.machimado.dynamodb.booking;

import java.time.LocalDate;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.seal.Sha256;

/// Every key of the staff's sessions and of what they looked at is made here.
final class StaffKeys {

    private StaffKeys() {}

    static ItemKey session(String secret) {
        return new ItemKey("SESSION#" + Sha256.hex(secret), "STAFF");
    }

    static ItemKey attempt(String secret) {
        return new ItemKey("LOGIN#" + Sha256.hex(secret), "LOGIN");
    }

    /// Two looks of one moment are two items.
    static ItemKey look(LocalDate day, Audit.Look look) {
        var same = Sha256.hex(look.staff() + "\n" + look.what() + "\n" + look.about(), 8);
        return new ItemKey(looks(day), Fields.text(look.at()) + "#" + same);
    }

    /// The partition of a day's looks.
    static String looks(LocalDate day) {
        return "AUDIT#" + day;
    }
}
