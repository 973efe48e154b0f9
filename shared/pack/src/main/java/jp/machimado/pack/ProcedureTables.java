package jp.machimado.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.guide.AtHome;
import jp.machimado.guide.Jurisdiction;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.ProcedureText;
import jp.machimado.town.Division;
import jp.machimado.town.YesNo;
import jp.machimado.words.Language;

/// `procedures.tsv` (facts) and `procedures.<language>.tsv` (words).
final class ProcedureTables {

    private static final List<String> FACTS =
            List.of(
                    "id",
                    "official_name",
                    "category",
                    "jurisdiction",
                    "divisions",
                    "division_confirmed",
                    "online",
                    "in_person",
                    "by_post",
                    "by_proxy",
                    "proxy_brings",
                    "seal",
                    "home_visit",
                    "links",
                    "confirmed",
                    "served_until");
    private static final List<String> WORDS =
            List.of(
                    "id",
                    "title",
                    "answer",
                    "who",
                    "deadline",
                    "bring",
                    "fee",
                    "online",
                    "jurisdiction",
                    "next_step",
                    "source",
                    "reviewed");
    private static final int MOST_TO_BRING = 8;

    private final Table tables;
    private final Map<String, Division> divisions;

    ProcedureTables(Table tables, Map<String, Division> divisions) {
        this.tables = tables;
        this.divisions = divisions;
    }

    Map<String, Procedure> procedures() {
        var words = new EnumMap<Language, Map<String, ProcedureText>>(Language.class);
        for (var language : Language.values()) {
            words.put(language, words(language));
        }
        var procedures = new LinkedHashMap<String, Procedure>();
        for (var row : tables.rows("procedures.tsv", FACTS)) {
            var id = row.text("id");
            var texts = textsOf(id, words, row);
            if (texts.size() == Language.values().length) {
                TownPackReader.put(procedures, id, procedure(id, row, texts), row);
            }
        }
        return procedures;
    }

    private static Map<Language, ProcedureText> textsOf(
            String id, Map<Language, Map<String, ProcedureText>> words, Row row) {
        var texts = new EnumMap<Language, ProcedureText>(Language.class);
        words.forEach((language, byId) -> {
            var text = byId.get(id);
            if (text == null) {
                row.wrong("id", "procedures." + language.code() + ".tsv に「" + id + "」の行がありません");
            } else {
                texts.put(language, text);
            }
        });
        return texts;
    }

    private Procedure procedure(String id, Row row, Map<Language, ProcedureText> texts) {
        return new Procedure(
                id,
                row.text("official_name"),
                row.text("category"),
                jurisdiction(row),
                divisionsOf(row),
                row.yesNo("division_confirmed") == YesNo.YES,
                row.yesNo("online"),
                atHome(row),
                row.list("links").stream().flatMap(link -> link(link, row).stream()).toList(),
                row.date("confirmed").orElseGet(() -> missingDate(row)),
                row.date("served_until"),
                texts);
    }

    private static LocalDate missingDate(Row row) {
        row.wrong("confirmed", "確認した日を 2026-11-24 の形で書いてください");
        return LocalDate.EPOCH;
    }

    private static List<Jurisdiction> jurisdiction(Row row) {
        var who =
                row.list("jurisdiction").stream()
                        .flatMap(name ->
                                Arrays.stream(Jurisdiction.values())
                                        .filter(j -> j.name().equals(name)))
                        .toList();
        if (who.isEmpty() || who.size() != row.list("jurisdiction").size()) {
            row.wrong(
                    "jurisdiction", Arrays.toString(Jurisdiction.values()) + " から選び、 | で区切ってください");
            return List.of(Jurisdiction.TOWN);
        }
        return who;
    }

    private List<Division> divisionsOf(Row row) {
        return row.list("divisions").stream()
                .flatMap(name -> division(name, row).stream())
                .toList();
    }

    private Optional<Division> division(String name, Row row) {
        var division = Optional.ofNullable(divisions.get(name));
        if (division.isEmpty()) {
            row.wrong("divisions", "「" + name + "」は divisions.tsv にありません");
        }
        return division;
    }

    private static AtHome atHome(Row row) {
        return new AtHome(
                row.yesNo("in_person"),
                row.yesNo("by_post"),
                row.yesNo("by_proxy"),
                row.optional("proxy_brings").orElse(""),
                row.yesNo("seal"),
                row.yesNo("home_visit"));
    }

    private static Optional<URI> link(String link, Row row) {
        if (!link.matches("https://[\\x21-\\x7e]+")) {
            row.wrong("links", "https:// で始まるアドレスを書いてください: " + link);
            return Optional.empty();
        }
        return Optional.of(URI.create(link));
    }

    private Map<String, ProcedureText> words(Language language) {
        boolean wide = language.asked() == Language.JA || language == Language.ZH;
        var texts = new HashMap<String, ProcedureText>();
        for (var row : tables.rows("procedures." + language.code() + ".tsv", WORDS)) {
            TownPackReader.put(texts, row.text("id"), text(row, wide ? 1 : 2), row);
        }
        return texts;
    }

    /// Limits keep a card within LINE's sizes; `width` is 2 for languages that need about twice the
    /// letters.
    private static ProcedureText text(Row row, int width) {
        var bring = row.list("bring");
        if (bring.size() > MOST_TO_BRING) {
            row.wrong("bring", MOST_TO_BRING + "件以内にしてください");
        }
        return new ProcedureText(
                row.text("title", 60 * width),
                row.text("answer", 140 * width),
                row.text("who", 180 * width),
                row.text("deadline", 180 * width),
                bring,
                row.text("fee", 120 * width),
                row.text("online", 140 * width),
                row.text("jurisdiction", 140 * width),
                row.text("next_step", 140 * width),
                row.text("source", 120 * width),
                row.yesNo("reviewed") == YesNo.YES);
    }
}
