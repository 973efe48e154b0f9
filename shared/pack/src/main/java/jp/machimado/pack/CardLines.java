package jp.machimado.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Division;
import jp.machimado.town.OpeningHours;
import jp.machimado.town.YesNo;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// What residents read in Japanese of all that the town can confirm, line by line, to compare a
/// pack before and after a change.
final class CardLines {

    private final Phrasebook book = new Phrasebook();

    /// The lines that differ: below each card's title, `- ` what it said and `+ ` what it says now.
    static List<String> changed(TownPack before, TownPack after) {
        var cards = new CardLines();
        var old = cards.of(before);
        var lines = new ArrayList<String>();
        cards.of(after)
                .forEach((title, now) -> {
                    var then = old.getOrDefault(title, List.of());
                    if (!then.equals(now)) {
                        lines.add("【" + title + "】");
                        then.stream()
                                .filter(l -> !now.contains(l))
                                .forEach(l -> lines.add("- " + l));
                        now.stream()
                                .filter(l -> !then.contains(l))
                                .forEach(l -> lines.add("+ " + l));
                    }
                });
        return lines;
    }

    private Map<String, List<String>> of(TownPack pack) {
        var cards = new LinkedHashMap<String, List<String>>();
        var town = pack.town();
        var unknown = say(CardPhrase.UNCONFIRMED);
        cards.put(
                town.name().in(Language.JA),
                List.of(
                        line(CardPhrase.PHONE, town.phone().orElse(unknown)),
                        town.hours()
                                .map(OpeningHours::text)
                                .orElse(say(CardPhrase.HOURS_UNCONFIRMED)),
                        town.site().orElse(unknown)));
        pack.procedures().values().forEach(one -> cards.put(one.in(Language.JA).title(), of(one)));
        return cards;
    }

    private List<String> of(Procedure procedure) {
        var text = procedure.in(Language.JA);
        var lines = new ArrayList<String>();
        procedure.divisions().forEach(one -> lines.add(desk(procedure, one)));
        lines.add(line(CardPhrase.ONLINE, text.online()));
        lines.add(line(CardPhrase.FEE, text.fee()));
        var home = procedure.atHome();
        lines.add(line(CardPhrase.IN_PERSON, needed(home.inPerson())));
        lines.add(line(CardPhrase.BY_POST, possible(home.byPost())));
        lines.add(line(CardPhrase.BY_PROXY, possible(home.byProxy())));
        lines.add(line(CardPhrase.PROXY_BRINGS, home.proxyBrings()));
        lines.add(line(CardPhrase.SEAL, needed(home.seal())));
        lines.add(line(CardPhrase.HOME_VISIT, possible(home.homeVisit())));
        procedure.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(one -> one.getKey() != Language.JA && !one.getValue().reviewed())
                .forEach(one -> lines.add(unreviewed(one.getKey())));
        return lines;
    }

    private String desk(Procedure procedure, Division division) {
        var label = procedure.divisionConfirmed() ? CardPhrase.DESK : CardPhrase.DESK_UNCONFIRMED;
        var phone = division.phone().map(number -> " " + number).orElse("");
        var hours = division.hours().map(open -> " " + open.text()).orElse("");
        return line(label, division.name().in(Language.JA) + phone + hours);
    }

    private String unreviewed(Language language) {
        return language.ownName() + ": " + book.say(language, CardPhrase.UNREVIEWED);
    }

    private String needed(YesNo value) {
        return word(value, CardPhrase.NEEDED, CardPhrase.NOT_NEEDED);
    }

    private String possible(YesNo value) {
        return word(value, CardPhrase.POSSIBLE, CardPhrase.NOT_POSSIBLE);
    }

    private String word(YesNo value, CardPhrase yes, CardPhrase no) {
        return say(
                switch (value) {
                    case YES -> yes;
                    case NO -> no;
                    case UNCONFIRMED -> CardPhrase.UNCONFIRMED;
                });
    }

    private String line(CardPhrase label, String text) {
        return say(label) + ": " + text;
    }

    private String say(CardPhrase phrase) {
        return book.say(Language.JA, phrase);
    }
}
