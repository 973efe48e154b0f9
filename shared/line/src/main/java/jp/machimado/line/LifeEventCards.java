package jp.machimado.line;

import com.linecorp.bot.messaging.model.DatetimePickerAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.conversation.Button;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.life.Checklist;
import jp.machimado.guide.life.Item;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.life.Option;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;

/// A life event: its questions, the date from which limits run, and the list of what to do.
record LifeEventCards(TownPack pack, Pages pages) {

    private static final int ENTRIES = 6;

    /// The next question; the date when there is none; the list at once when no limit needs a date.
    Reply branch(LifeEvent event, List<String> chosen, Voice voice) {
        var options = event.optionsAfter(chosen);
        if (!options.isEmpty()) {
            return question(event, chosen, options, voice);
        }
        return event.items().stream()
                        .filter(item -> item.appliesTo(chosen))
                        .anyMatch(item -> item.limit().isPresent())
                ? date(event, chosen, voice)
                : toDo(
                        Checklist.of(event, chosen, Optional.empty(), pack.town().calendar()),
                        voice);
    }

    private static Reply question(
            LifeEvent event, List<String> chosen, List<Option> options, Voice voice) {
        var card = opening(event, event.name().in(voice.language()), voice);
        event.askAfter(chosen).ifPresent(ask -> card.strong(ask.in(voice.language())));
        var choices =
                options.stream()
                        .map(option ->
                                new Choice(
                                        option.label().in(voice.language()),
                                        new Button.Branch(event.id(), and(chosen, option.id()))))
                        .toList();
        choices.forEach(card::choice);
        return new Reply().card(card).quick(choices);
    }

    private static Reply date(LifeEvent event, List<String> chosen, Voice voice) {
        var button = new Button.ToDo(event.id(), chosen);
        var without = new Choice(voice.say(ChatPhrase.DATE_NONE), button);
        var picker =
                new DatetimePickerAction.Builder()
                        .label(Limits.cut(voice.say(ChatPhrase.DATE_PICK), Limits.LABEL))
                        .data(without.button().postback())
                        .mode(DatetimePickerAction.Mode.DATE)
                        .build();
        var label = event.dateLabel().in(voice.language());
        var card =
                opening(event, event.name().in(voice.language()), voice)
                        .strong(voice.say(ChatPhrase.DATE_ASK, label))
                        .button(picker)
                        .button(without);
        return new Reply().card(card).quick(without);
    }

    /// The list in the order of the deadlines, and what to bring for all of it.
    Reply toDo(Checklist checklist, Voice voice) {
        var event = checklist.event();
        var title = event.name().in(voice.language()) + " — " + voice.say(ChatPhrase.TODO);
        var cards = new ArrayList<>(List.of(opening(event, title, voice)));
        dated(cards.getFirst(), checklist, voice);
        var entries = checklist.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0 && i % ENTRIES == 0) {
                cards.add(new Card(title, tone(event)));
            }
            add(cards.getLast(), entries.get(i), voice);
        }
        if (!checklist.bring(voice.language()).isEmpty()) {
            var bring = new Card(voice.say(ChatPhrase.BRING_ALL), tone(event));
            checklist.bring(voice.language()).forEach(item -> bring.line("・" + item));
            cards.add(bring);
        }
        cards.getLast()
                .link(voice.say(ChatPhrase.DETAILS), pages.lifeEvent(event.id(), voice.language()));
        return new Reply().cards(cards).quick(MenuCards.menu(voice));
    }

    private static void dated(Card card, Checklist checklist, Voice voice) {
        checklist
                .date()
                .ifPresent(day ->
                        card.small(
                                checklist.event().dateLabel().in(voice.language())
                                        + ": "
                                        + voice.day(day)));
        if (checklist.entries().stream().anyMatch(entry -> entry.item().limit().isPresent())) {
            card.strong(voice.say(ChatPhrase.CHECK_DATE));
        }
        card.small(voice.say(ChatPhrase.TODO_TAP));
    }

    private static Card opening(LifeEvent event, String title, Voice voice) {
        var opening = event.opening().in(voice.language());
        return event.condolence()
                ? new Card(opening, tone(event)).strong(title)
                : new Card(title, tone(event)).line(opening);
    }

    private static Tone tone(LifeEvent event) {
        return event.condolence() ? Tone.QUIET : Tone.PLAIN;
    }

    private static void add(Card card, Checklist.Entry entry, Voice voice) {
        switch (entry.item().matter()) {
            case Item.Matter.OfProcedure(var procedure) ->
                    card.choice(
                            new Choice(
                                    procedure.in(voice.language()).title(),
                                    new Button.ShowProcedure(procedure.id())),
                            limit(entry, voice));
            case Item.Matter.OfDesk(var subject) ->
                    card.field(
                            subject.name().in(voice.language()),
                            voice.say(ChatPhrase.ASK_THIS_DESK)
                                    + "\n"
                                    + voice.say(CardPhrase.DESK_UNCONFIRMED)
                                    + ": "
                                    + subject.division().name().in(voice.language()));
        }
    }

    /// The computed day, or the length of the limit while no date is known, with its article.
    private static String limit(Checklist.Entry entry, Voice voice) {
        var item = entry.item();
        var when =
                entry.due()
                        .map(day -> voice.say(ChatPhrase.DUE, voice.day(day)))
                        .or(() -> item.limit().map(limit -> length(limit, voice)));
        var basis =
                Optional.of(item.basis())
                        .filter(text -> !text.isBlank())
                        .map(text -> voice.say(ChatPhrase.BASIS, text));
        return Stream.concat(when.stream(), basis.stream())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String length(Item.Limit limit, Voice voice) {
        if (limit.equals(Item.Limit.BEFOREHAND)) {
            return voice.say(ChatPhrase.BEFOREHAND);
        }
        return voice.say(limit.before() ? ChatPhrase.BEFORE : ChatPhrase.WITHIN, limit.days());
    }

    private static List<String> and(List<String> chosen, String option) {
        return Stream.concat(chosen.stream(), Stream.of(option)).toList();
    }
}
