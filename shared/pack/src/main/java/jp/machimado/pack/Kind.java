package jp.machimado.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import jp.machimado.town.OpeningHours;

/// What may stand in a cell that the town fills in.
enum Kind {
    YES_NO("yes、no、未確認 のどれか"),
    REVIEWED("確かめ終えたら yes、まだなら no"),
    DIVISIONS("divisions.tsv の id を | で区切る(なければ -)"),
    PHONE("0266-12-3456 の形"),
    HOURS("08:30-17:15 の形"),
    DATE("確認した日を 2026-11-24 の形"),
    SITE("https:// で始まるアドレス"),
    SENTENCE("住民に見せる文(1行)");

    private final String how;

    Kind(String how) {
        this.how = how;
    }

    /// How such a cell is filled in, in Japanese.
    String how() {
        return how;
    }

    /// Whether `value` may stand in the cell.
    boolean accepts(String value) {
        if (value.isEmpty() || value.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        return switch (this) {
            case YES_NO -> Set.of("yes", "no", Row.UNCONFIRMED).contains(value);
            case REVIEWED -> Set.of("yes", "no").contains(value);
            case DIVISIONS, SENTENCE -> true;
            case PHONE -> isOpenOr(value.matches("0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}"), value);
            case HOURS -> isOpenOr(isHours(value), value);
            case DATE -> isOpenOr(isDate(value), value);
            case SITE -> isOpenOr(value.matches("https://[\\x21-\\x7e]+"), value);
        };
    }

    private static boolean isOpenOr(boolean fits, String value) {
        return fits || value.equals(Row.UNCONFIRMED);
    }

    private static boolean isHours(String value) {
        try {
            OpeningHours.parse(value);
            return true;
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
