package jp.machimado.line;

import com.linecorp.bot.messaging.model.Message;
import java.util.List;
import java.util.stream.Stream;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.Facet;
import jp.machimado.conversation.Outcomes;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Speech;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Phrasebook;

/// What we say, as LINE's messages: cards with buttons, and plain text where somebody must be able
/// to read it without opening anything. Every message keeps LINE's limits, see [Limits].
public final class LineMessages {

    private final Phrasebook book;
    private final ProcedureCards procedures;
    private final LifeEventCards events;
    private final MenuCards menu;
    private final Shelters shelters;
    private final AnswerCards answers;
    private final BookingCards bookings;

    /// Speaks for the town of `pack`.
    ///
    /// @param publicUrl the base of the web pages, such as `https://machimado.example.jp`; blank
    ///   when there are none
    public LineMessages(TownPack pack, Phrasebook book, String publicUrl) {
        this.book = book;
        var desks = new Desks(pack);
        var pages = new Pages(publicUrl);
        procedures = new ProcedureCards(pages);
        events = new LifeEventCards(pack, pages);
        menu = new MenuCards(pack, desks);
        shelters = new Shelters(pack);
        bookings = new BookingCards(pack.town().zone(), pages);
        answers = new AnswerCards(procedures, events, new HelpTexts(pack), menu, shelters, desks);
    }

    /// The messages for `outgoing`, one to five; none for silence.
    public List<Message> of(Outgoing outgoing) {
        var voice = new Voice(book, outgoing.language());
        return switch (outgoing.speech()) {
            case Speech.Answering answering -> answering(answering, outgoing.eventId(), voice);
            case Speech.Detail(var procedure, var facet) ->
                    detail(procedure, facet, voice).messages();
            case Speech.Browse(var category) -> menu.browse(category, voice).messages();
            case Speech.LifeEvents() -> menu.lifeEvents(voice).messages();
            case Speech.Branch(var event, var chosen) ->
                    events.branch(event, chosen, voice).messages();
            case Speech.ToDo(var checklist) -> events.toDo(checklist, voice).messages();
            case Speech.Welcome() -> menu.welcome(voice).messages();
            case Speech.Languages() -> menu.languages(voice).messages();
            case Speech.LanguageChanged() -> menu(ChatPhrase.LANGUAGE_CHANGED, voice);
            case Speech.TownHall(var open) -> menu.townHall(open, voice).messages();
            case Speech.Shelters() -> shelters.reply(voice).messages();
            case Speech.Booking(var reply) -> bookings.reply(reply, voice).messages();
            case Speech.MediaNotOpened(_) -> menu(ChatPhrase.MEDIA, voice);
            case Speech.Thanks(var helped) ->
                    menu(helped ? ChatPhrase.THANKS_YES : ChatPhrase.THANKS_NO, voice);
            case Speech.StaleButton() -> menu(ChatPhrase.STALE, voice);
            case Speech.Silence() -> List.of();
        };
    }

    private List<Message> answering(Speech.Answering speech, String eventId, Voice voice) {
        var answer = speech.answer();
        var reply = answers.reply(answer, voice);
        if (speech.offerHelp()) {
            reply.text(voice.say(ChatPhrase.HELP_MORE));
        }
        return (isRated(answer) ? rated(reply, answer, eventId, voice) : reply).messages();
    }

    private static boolean isRated(Answer answer) {
        return switch (answer) {
            case Answer.Emergency _, Answer.Crisis _, Answer.PrivateNumber _ -> false;
            case Answer.Found _,
                    Answer.Choose _,
                    Answer.LifeEvent _,
                    Answer.Task _,
                    Answer.NotKnown _ ->
                    true;
        };
    }

    private static Reply rated(Reply reply, Answer answer, String eventId, Voice voice) {
        var about = Outcomes.of(answer).about();
        return reply.text(voice.say(ChatPhrase.HELPFUL))
                .quickFirst(
                        List.of(
                                new Choice(
                                        voice.say(ChatPhrase.HELPED),
                                        new Button.Feedback(eventId, about, true)),
                                new Choice(
                                        voice.say(ChatPhrase.NOT_HELPED),
                                        new Button.Feedback(eventId, about, false))));
    }

    private Reply detail(Procedure procedure, Facet facet, Voice voice) {
        var others =
                Stream.of(Facet.BRING, Facet.DEADLINE, Facet.FEE, Facet.WHERE)
                        .filter(other -> other != facet)
                        .map(other ->
                                new Choice(
                                        ProcedureCards.name(other, voice),
                                        new Button.ShowFacet(procedure.id(), other)))
                        .toList();
        return new Reply()
                .card(procedures.part(procedure, facet, voice))
                .quick(others)
                .quick(MenuCards.menu(voice));
    }

    private static List<Message> menu(ChatPhrase phrase, Voice voice) {
        return new Reply()
                .text(voice.say(phrase))
                .quick(MenuCards.menu(voice))
                .quick(MenuCards.townHall(voice))
                .messages();
    }
}
