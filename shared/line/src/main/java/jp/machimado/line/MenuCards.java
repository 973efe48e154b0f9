package jp.machimado.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.conversation.Button;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Language;

/// The ways around: the menu, the procedures by category, the life events, the languages. At most
/// five choices stand on one card; more stand on cards beside it.
record MenuCards(TownPack pack, Desks desks) {

    private static final int CHOICES = 5;

    /// The plan's groups in people's words. A group that is not here is shown under its own name.
    private static final Map<String, ChatPhrase> CATEGORIES =
            Map.of(
                    "子育て", ChatPhrase.CATEGORY_CHILDREN,
                    "介護", ChatPhrase.CATEGORY_CARE,
                    "引越し", ChatPhrase.CATEGORY_MOVING,
                    "災害ライフイベント", ChatPhrase.CATEGORY_DISASTER,
                    "被災者支援", ChatPhrase.CATEGORY_VICTIMS,
                    "自動車", ChatPhrase.CATEGORY_CAR,
                    "優先的手続", ChatPhrase.CATEGORY_PRIORITY,
                    "町独自", ChatPhrase.CATEGORY_TOWN);

    /// The first words to somebody new, and the menu.
    Reply welcome(Voice voice) {
        var card =
                new Card(voice.say(ChatPhrase.WELCOME, town(voice)), Tone.PLAIN)
                        .line(voice.say(ChatPhrase.WELCOME_CAN))
                        .line(voice.say(ChatPhrase.WELCOME_EXAMPLE))
                        .strong(voice.say(ChatPhrase.WELCOME_PRIVACY))
                        .line(voice.say(ChatPhrase.WELCOME_PERSON));
        for (var choice : places(voice)) {
            card.button(choice);
        }
        return new Reply().card(card).quick(places(voice));
    }

    /// Everywhere one can go from anywhere.
    static List<Choice> places(Voice voice) {
        return List.of(
                new Choice(voice.say(ChatPhrase.BROWSE), new Button.Browse("")),
                new Choice(voice.say(ChatPhrase.LIFE_EVENTS), new Button.LifeEvents()),
                new Choice(voice.say(ChatPhrase.BOOKINGS), new Button.Bookings()),
                new Choice(voice.say(ChatPhrase.LANGUAGES), new Button.Languages()),
                townHall(voice),
                new Choice(voice.say(ChatPhrase.SHELTERS), new Button.Shelters()));
    }

    static Choice townHall(Voice voice) {
        return new Choice(voice.say(ChatPhrase.TOWN_HALL), new Button.TownHall());
    }

    static Choice menu(Voice voice) {
        return new Choice(voice.say(ChatPhrase.MENU), new Button.Menu());
    }

    String town(Voice voice) {
        return pack.town().name().in(voice.language());
    }

    /// The categories, or the procedures of one. A category that no longer exists shows all.
    Reply browse(Optional<String> category, Voice voice) {
        var procedures =
                pack.procedures().values().stream()
                        .filter(procedure -> category.equals(Optional.of(procedure.category())))
                        .toList();
        return procedures.isEmpty() ? categories(voice) : procedures(procedures, voice);
    }

    private Reply categories(Voice voice) {
        var choices =
                pack.procedures().values().stream()
                        .map(Procedure::category)
                        .distinct()
                        .map(name -> new Choice(category(name, voice), new Button.Browse(name)))
                        .toList();
        return choices(voice.say(ChatPhrase.BROWSE_ASK), choices).quick(menu(voice));
    }

    private Reply procedures(List<Procedure> procedures, Voice voice) {
        var choices =
                procedures.stream()
                        .map(procedure ->
                                new Choice(
                                        procedure.in(voice.language()).title(),
                                        new Button.ShowProcedure(procedure.id())))
                        .toList();
        return choices(category(procedures.getFirst().category(), voice), choices)
                .quick(new Choice(voice.say(ChatPhrase.BROWSE), new Button.Browse("")))
                .quick(menu(voice));
    }

    private static String category(String name, Voice voice) {
        var phrase = CATEGORIES.get(name);
        return phrase == null ? name : voice.say(phrase);
    }

    Reply lifeEvents(Voice voice) {
        var choices =
                pack.lifeEvents().values().stream()
                        .map(event ->
                                new Choice(
                                        event.name().in(voice.language()),
                                        new Button.Branch(event.id(), List.of())))
                        .toList();
        return choices(voice.say(ChatPhrase.EVENTS_ASK), choices).quick(menu(voice));
    }

    /// Cards of at most five choices each, numbered when there are several.
    private static Reply choices(String title, List<Choice> choices) {
        var cards = new ArrayList<Card>();
        int pages = (choices.size() + CHOICES - 1) / CHOICES;
        for (int from = 0; from < choices.size(); from += CHOICES) {
            var page = pages == 1 ? "" : " (" + (from / CHOICES + 1) + "/" + pages + ")";
            var card = new Card(title + page, Tone.PLAIN);
            choices.subList(from, Math.min(choices.size(), from + CHOICES)).forEach(card::choice);
            cards.add(card);
        }
        return new Reply().cards(cards);
    }

    Reply languages(Voice voice) {
        var choices =
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.ownName(), new Button.Speak(language)))
                        .toList();
        var card = new Card(voice.say(ChatPhrase.LANGUAGE_ASK), Tone.PLAIN);
        choices.forEach(card::choice);
        return new Reply().card(card).quick(choices);
    }

    Reply townHall(Optional<Boolean> open, Voice voice) {
        var card =
                new Card(voice.say(ChatPhrase.TOWN_HALL), Tone.PLAIN)
                        .line(voice.say(ChatPhrase.HUMAN));
        return new Reply().card(desks.townHall(card, open, voice)).quick(menu(voice));
    }
}
