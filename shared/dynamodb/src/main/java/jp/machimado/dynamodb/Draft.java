package jp.machimado.dynamodb;

import java.time.Instant;

/// An item while it is being read, attribute by attribute, before its record is made.
final class Draft {

    String pk = "";
    String sk = "";
    String state = "";
    String language = "";
    String text = "";
    String day = "";
    String procedure = "";
    int misses;
    String booking = "";
    long times;
    Instant until = Instant.EPOCH;
    Instant expires = Instant.MAX;

    ItemKey key() {
        return new ItemKey(pk, sk);
    }
}
