package jp.machimado.line;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Shelter;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;

/// Where to flee: 119 and 110 first, then the town's official notices, then the list by area.
record Shelters(TownPack pack) {

    Reply reply(Voice voice) {
        var danger = voice.say(ChatPhrase.SHELTER_DANGER);
        var reply = new Reply().text(danger + "\n\n" + voice.say(ChatPhrase.SHELTER_NOTICES));
        if (pack.shelters().isEmpty()) {
            var card =
                    new Card(voice.say(ChatPhrase.SHELTER_LIST), Tone.URGENT)
                            .strong(voice.say(CardPhrase.UNCONFIRMED))
                            .line(voice.say(ChatPhrase.SHELTER_NONE));
            return reply.card(card).quick(MenuCards.townHall(voice));
        }
        return reply.text(list(voice)).quick(MenuCards.townHall(voice));
    }

    private String list(Voice voice) {
        var areas =
                pack.shelters().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Shelter::area, TreeMap::new, Collectors.toList()));
        return voice.say(ChatPhrase.SHELTER_LIST)
                + areas.entrySet().stream()
                        .map(area -> area(area.getKey(), area.getValue(), voice))
                        .collect(Collectors.joining("\n\n", "\n\n", ""));
    }

    private static String area(String name, List<Shelter> shelters, Voice voice) {
        return shelters.stream()
                .map(shelter ->
                        "・"
                                + shelter.name()
                                + "\n  "
                                + shelter.address()
                                + "\n  "
                                + confirmed(shelter, voice))
                .collect(Collectors.joining("\n", name.isBlank() ? "" : name + "\n", ""));
    }

    private static String confirmed(Shelter shelter, Voice voice) {
        return Optional.of(shelter)
                .flatMap(Shelter::confirmed)
                .map(day -> voice.say(CardPhrase.CONFIRMED_ON, voice.day(day)))
                .orElseGet(() -> voice.say(CardPhrase.UNCONFIRMED));
    }
}
