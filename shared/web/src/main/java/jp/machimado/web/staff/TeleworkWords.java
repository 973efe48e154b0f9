package jp.machimado.web.staff;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.telework.TeleworkRefusal;
import jp.machimado.telework.ledger.TeleworkState;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.Employment;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;
import jp.machimado.words.TeleworkPhrase;

/// What the pages of telework call what the domain knows.
public final class TeleworkWords {

    private TeleworkWords() {}

    /// What `kind` is called.
    public static TeleworkPhrase of(WorkKind kind) {
        return TeleworkPhrase.valueOf("KIND_" + kind);
    }

    /// What `place` is called.
    public static TeleworkPhrase of(WorkPlace place) {
        return TeleworkPhrase.valueOf("PLACE_" + place);
    }

    /// What `part` is called.
    public static TeleworkPhrase of(DayPart part) {
        return TeleworkPhrase.valueOf("PART_" + part);
    }

    /// What `state` is called.
    public static TeleworkPhrase of(TeleworkState state) {
        return TeleworkPhrase.valueOf("STATE_" + state);
    }

    /// What `employment` is called.
    public static TeleworkPhrase of(Employment employment) {
        return TeleworkPhrase.valueOf("EMPLOYMENT_" + employment);
    }

    /// What is said of `refusal`.
    public static TeleworkPhrase of(TeleworkRefusal refusal) {
        return TeleworkPhrase.valueOf("REFUSED_" + refusal);
    }

    /// What all of `values` are called, by name, in their order.
    public static <E extends Enum<E>> Map<String, TeleworkPhrase> all(
            E[] values, Function<E, TeleworkPhrase> words) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(Enum::name, words, (one, _) -> one, LinkedHashMap::new));
    }
}
