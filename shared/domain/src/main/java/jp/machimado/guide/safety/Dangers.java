package jp.machimado.guide.safety;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.machimado.guide.Danger;
import jp.machimado.guide.TownPack;
import jp.machimado.words.Language;

/// Sees from decisive words whether somebody is in danger. Errs on the side of help.
public final class Dangers {

    private final List<DangerWords> words;
    private final Map<Language, List<String>> calm;

    public Dangers(TownPack pack) {
        this.words = pack.dangerWords();
        this.calm = pack.calmWords();
    }

    /// The danger of which `text` speaks. A crisis comes before an emergency unless both are named,
    /// where the emergency (a life at risk this minute) comes first; words of a procedure (証明書, 申請)
    /// cancel an emergency, never a crisis.
    public Optional<Danger> in(String text) {
        var plain = plain(text);
        var squeezed = plain.replaceAll("\\s+", "");
        var found =
                words.stream()
                        .filter(row -> matches(row, plain, squeezed))
                        .map(DangerWords::danger)
                        .toList();
        var emergency = found.stream().filter(danger -> !danger.isCrisis()).findFirst();
        if (emergency.isPresent() && !isCalm(plain)) {
            return emergency;
        }
        return found.stream().filter(Danger::isCrisis).findFirst();
    }

    /// Whether `plain` reads like a question about a procedure.
    private boolean isCalm(String plain) {
        return calm.values().stream().flatMap(List::stream).anyMatch(plain::contains);
    }

    private static boolean matches(DangerWords row, String plain, String squeezed) {
        var text =
                row.language().asked() == Language.JA || row.language() == Language.ZH
                        ? squeezed
                        : plain;
        return row.all().stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
