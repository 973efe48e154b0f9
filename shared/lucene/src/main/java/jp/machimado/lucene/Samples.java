package jp.machimado.lucene;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.ProcedureText;
import jp.machimado.guide.Target;
import jp.machimado.guide.TownPack;
import jp.machimado.words.Language;

/// All texts of a town pack that lead to something, by the language in which people ask.
record Samples(Map<Language, List<Sample>> byLanguage) {

    static Samples of(TownPack pack) {
        var samples = new EnumMap<Language, List<Sample>>(Language.class);
        for (var way : pack.ways()) {
            listOf(samples, way.language()).add(new Sample(way.target(), way.text()));
        }
        for (var procedure : pack.procedures().values()) {
            var target = new Target.OfProcedure(procedure.id());
            listOf(samples, Language.JA).add(new Sample(target, procedure.officialName()));
            for (var language : Language.values()) {
                partsOf(procedure.in(language))
                        .forEach(part -> listOf(samples, language).add(new Sample(target, part)));
            }
        }
        return new Samples(samples);
    }

    private static List<Sample> listOf(Map<Language, List<Sample>> samples, Language language) {
        return samples.computeIfAbsent(language.asked(), _ -> new ArrayList<>());
    }

    /// What a card says, as texts that may resemble a question.
    private static List<String> partsOf(ProcedureText text) {
        return List.of(
                text.title(),
                text.answer(),
                text.who(),
                text.deadline() + " " + String.join(" ", text.bring()));
    }

    /// Tells these samples, learnt by this [Learning], from all others (SHA-256).
    byte[] fingerprint() {
        var hash = sha256();
        add(hash, String.valueOf(Learning.VERSION));
        byLanguage.forEach((language, samples) -> {
            add(hash, language.name());
            for (var sample : samples) {
                add(hash, TargetName.of(sample.target()));
                add(hash, sample.text());
            }
        });
        return hash.digest();
    }

    private static void add(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
