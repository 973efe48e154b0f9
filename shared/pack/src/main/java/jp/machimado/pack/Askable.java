package jp.machimado.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.machimado.words.Language;

/// A column of the pack that only the town can confirm.
///
/// @param file name of the pack's file
/// @param key the column that tells the rows apart
/// @param asks what the column says, in Japanese
record Askable(String file, String key, String column, Kind kind, String asks) {

    static final String FACTS = "procedures.tsv";
    static final String DIVISIONS = "divisions.tsv";
    static final String TOWN = "town.tsv";

    /// The rows of `town.tsv` that the town confirms, with what may stand there.
    private static final List<Askable> OF_TOWN =
            List.of(
                    new Askable(TOWN, "key", "phone", Kind.PHONE, "役場の電話"),
                    new Askable(TOWN, "key", "hours", Kind.HOURS, "役場の開庁時間"),
                    new Askable(TOWN, "key", "site", Kind.SITE, "町の公式サイト"),
                    new Askable(TOWN, "key", "privacy_policy", Kind.SITE, "個人情報の扱いのページ"));

    /// All of them, in the order in which they are listed.
    static List<Askable> all() {
        var all = new ArrayList<>(OF_TOWN);
        all.addAll(
                List.of(
                        new Askable(DIVISIONS, "id", "phone", Kind.PHONE, "係の電話"),
                        new Askable(DIVISIONS, "id", "hours", Kind.HOURS, "係の受付時間"),
                        new Askable(DIVISIONS, "id", "confirmed", Kind.DATE, "係の名前と電話を確かめた日"),
                        fact("divisions", Kind.DIVISIONS, "担当の係"),
                        fact("division_confirmed", Kind.YES_NO, "担当の係はこれでよいか"),
                        fact("online", Kind.YES_NO, "オンラインでできるか(yes なら文の online も直す)"),
                        fact("in_person", Kind.YES_NO, "本人が来る必要があるか"),
                        fact("by_post", Kind.YES_NO, "郵送できるか"),
                        fact("by_proxy", Kind.YES_NO, "代理の人でよいか"),
                        fact("proxy_brings", Kind.SENTENCE, "代理の人が持っていくもの(| で区切る)"),
                        fact("seal", Kind.YES_NO, "はんこが要るか"),
                        fact("home_visit", Kind.YES_NO, "家への訪問があるか")));
        Arrays.stream(Language.values()).forEach(language -> all.addAll(words(language)));
        return all;
    }

    private static Askable fact(String column, Kind kind, String asks) {
        return new Askable(FACTS, "id", column, kind, asks);
    }

    private static List<Askable> words(Language language) {
        var file = words(language.code());
        var name = language.ownName();
        return List.of(
                new Askable(file, "id", "fee", Kind.SENTENCE, "手数料の文 " + name),
                new Askable(file, "id", "online", Kind.SENTENCE, "オンラインの文 " + name),
                new Askable(file, "id", "reviewed", Kind.REVIEWED, "訳を確かめたか " + name));
    }

    private static String words(String code) {
        return "procedures." + code + ".tsv";
    }

    /// The one for `column` of `file`; for `town.tsv` the row's key is the column.
    static Optional<Askable> of(String file, String id, String column) {
        return all().stream()
                .filter(one -> one.file.equals(file) && one.asked(id).equals(column))
                .filter(one -> !file.equals(TOWN) || one.column.equals(id))
                .findFirst();
    }

    /// The column in the file that holds the value of row `id`.
    String asked(String id) {
        return file.equals(TOWN) && !id.isEmpty() ? "value" : column;
    }

    /// Whether `value` still waits for the town.
    boolean isOpen(String value) {
        return kind == Kind.REVIEWED ? !value.equals("yes") : value.contains(Row.UNCONFIRMED);
    }
}
