package jp.machimado.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.conversation.Button;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TaskKind;
import jp.machimado.town.Subject;
import jp.machimado.words.ChatPhrase;

/// Answers to questions, also the honest ones that no answer is known.
record AnswerCards(
        ProcedureCards procedures,
        LifeEventCards events,
        HelpTexts help,
        MenuCards menu,
        Shelters shelters,
        Desks desks) {

    Reply reply(Answer answer, Voice voice) {
        return switch (answer) {
            case Answer.Found(var procedure, _) ->
                    new Reply().card(procedures.whole(procedure, voice));
            case Answer.Choose(var close, _) -> choose(close, voice);
            case Answer.LifeEvent(var event, _) -> events.branch(event, List.of(), voice);
            case Answer.Emergency(var danger) -> help.emergency(danger, voice);
            case Answer.Crisis(var danger) -> help.crisis(danger, voice);
            case Answer.Task(var kind) -> task(kind, voice);
            case Answer.PrivateNumber() -> privateNumber(voice);
            case Answer.NotKnown notKnown -> notKnown(notKnown, voice);
        };
    }

    private static Reply choose(List<Procedure> close, Voice voice) {
        var choices =
                IntStream.range(0, close.size())
                        .mapToObj(i -> choice(i + 1 + ". ", close.get(i), voice))
                        .toList();
        var none = new Choice(voice.say(ChatPhrase.CHOOSE_NONE), new Button.Browse(""));
        var card = new Card(voice.say(ChatPhrase.CHOOSE), Tone.PLAIN);
        choices.forEach(card::choice);
        return new Reply().card(card.button(none)).quick(choices).quick(none);
    }

    private static Choice choice(String number, Procedure procedure, Voice voice) {
        return new Choice(
                number + procedure.in(voice.language()).title(),
                new Button.ShowProcedure(procedure.id()));
    }

    private static Reply task(TaskKind kind, Voice voice) {
        var text =
                switch (kind) {
                    case BOOK_COWORKING, BOOK_WORKATION, MY_BOOKINGS, CANCEL_BOOKING ->
                            ChatPhrase.TASK_BOOKING;
                    case TELEWORK -> ChatPhrase.TASK_TELEWORK;
                };
        return new Reply()
                .text(voice.say(text))
                .quick(new Choice(voice.say(ChatPhrase.BOOKINGS), new Button.Bookings()))
                .quick(MenuCards.townHall(voice));
    }

    private static Reply privateNumber(Voice voice) {
        return new Reply()
                .text(
                        String.join(
                                "\n\n",
                                voice.say(ChatPhrase.PRIVATE_NUMBER),
                                voice.say(ChatPhrase.PRIVATE_UNSEND),
                                voice.say(ChatPhrase.PRIVATE_WHERE)))
                .quick(MenuCards.townHall(voice));
    }

    private Reply notKnown(Answer.NotKnown answer, Voice voice) {
        return switch (answer.why()) {
            case UNKNOWN, DESK_ONLY, NO_RECORDS, EXPIRED -> toDesk(answer, voice);
            case OTHER_TOWN ->
                    new Reply().text(voice.say(ChatPhrase.OTHER_TOWN)).quick(MenuCards.menu(voice));
            case GREETING ->
                    new Reply()
                            .text(voice.say(ChatPhrase.GREETING, menu.town(voice)))
                            .quick(MenuCards.places(voice));
            case HUMAN -> menu.townHall(answer.open(), voice);
            case LANGUAGE -> menu.languages(voice);
            case SHELTER -> shelters.reply(voice);
        };
    }

    private Reply toDesk(Answer.NotKnown answer, Voice voice) {
        var card = new Card(sentence(answer.why(), answer.subject(), voice), Tone.PLAIN);
        desks.reach(card, answer.subject(), answer.open(), voice);
        answer.subject().map(Subject::note).filter(_ -> voice.isJapanese()).ifPresent(card::line);
        if (!answer.near().isEmpty() && answer.why() != Answer.Why.EXPIRED) {
            card.strong(voice.say(ChatPhrase.NEAR));
            answer.near().forEach(near -> card.choice(choice("", near, voice)));
        }
        return new Reply()
                .card(card)
                .quick(new Choice(voice.say(ChatPhrase.BROWSE), new Button.Browse("")))
                .quick(MenuCards.townHall(voice));
    }

    private static String sentence(Answer.Why why, Optional<Subject> subject, Voice voice) {
        return switch (why) {
            case NO_RECORDS -> voice.say(ChatPhrase.NO_RECORDS);
            case EXPIRED -> voice.say(ChatPhrase.EXPIRED);
            case UNKNOWN, DESK_ONLY, OTHER_TOWN, GREETING, HUMAN, LANGUAGE, SHELTER ->
                    subject.map(matter ->
                                    voice.say(
                                            ChatPhrase.DESK_ONLY,
                                            matter.name().in(voice.language())))
                            .orElseGet(() -> voice.say(ChatPhrase.UNKNOWN));
        };
    }
}
