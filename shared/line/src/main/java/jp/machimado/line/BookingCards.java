package jp.machimado.line;

import com.linecorp.bot.messaging.model.DatetimePickerAction;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.machimado.booking.time.Hours;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.conversation.booking.BookingSpeech;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.conversation.booking.BookingStep;
import jp.machimado.conversation.booking.Chosen;
import jp.machimado.conversation.booking.Option;
import jp.machimado.words.BookingChatPhrase;

/// Booking: each question on one card, whose numbered rows are the quick replies too, with back and
/// stop under it.
///
/// @param pages where what the chat does not ask for is changed, and the map is
record BookingCards(ZoneId zone, Pages pages) {

    /// Where a map of what is free helps to answer. A stay has no place on it.
    private static final Set<Question> ON_MAP =
            EnumSet.of(Question.DAY, Question.PART, Question.TIME, Question.LENGTH, Question.SPACE);

    Reply reply(BookingReply reply, Voice voice) {
        var words = new BookingWords(voice, zone);
        var card = card(reply, words);
        var choices = new ArrayList<Choice>();
        for (var option : reply.options()) {
            var number = choices.size() + 1;
            var choice = choice(number + ". " + words.label(option.label()), option.step());
            choices.add(choice);
            card.choice(choice, words.below(option.label()));
        }
        if (reply.speech() instanceof BookingSpeech.Asking asking) {
            pick(card, asking, words);
            card.link(words.say(BookingChatPhrase.PICK_ON_MAP), map(reply, asking, words.voice()));
            card.small(words.say(BookingChatPhrase.HOW_TO_ANSWER));
        }
        return new Reply().card(card).quick(choices).quick(ways(reply, words));
    }

    private static Choice choice(String label, BookingStep step) {
        return new Choice(label, new Button.Booking(step));
    }

    /// Back and stop on the way, the menu at the end.
    private static List<Choice> ways(BookingReply reply, BookingWords words) {
        return reply.back()
                .map(back ->
                        List.of(
                                choice(words.say(BookingChatPhrase.BACK), back),
                                choice(words.say(BookingChatPhrase.STOP), new BookingStep.Stop())))
                .orElseGet(() -> List.of(MenuCards.menu(words.voice())));
    }

    private static void pick(Card card, BookingSpeech.Asking asking, BookingWords words) {
        asking.days()
                .ifPresent(days ->
                        card.button(
                                new DatetimePickerAction.Builder()
                                        .label(
                                                Limits.cut(
                                                        words.say(BookingChatPhrase.PICK_DAY),
                                                        Limits.LABEL))
                                        .data(new Button.Booking(days.picked()).postback())
                                        .mode(DatetimePickerAction.Mode.DATE)
                                        .min(days.first().toString())
                                        .max(days.last().toString())
                                        .build()));
    }

    /// The page with the map; only for a new booking, since a booking is changed on its own page.
    private Optional<URI> map(BookingReply reply, BookingSpeech.Asking asking, Voice voice) {
        var site =
                reply.options().stream()
                        .map(Option::label)
                        .filter(Option.OfSpace.class::isInstance)
                        .map(label -> ((Option.OfSpace) label).space().site())
                        .findFirst();
        return asking.chosen()
                .filter(chosen -> ON_MAP.contains(asking.question()) && chosen.moving().isEmpty())
                .flatMap(chosen -> pages.map(site, chosen.day(), voice.language()));
    }

    private Card card(BookingReply reply, BookingWords words) {
        var fields = new BookingFields(words);
        return switch (reply.speech()) {
            case BookingSpeech.Asking asking -> asking(asking, words);
            case BookingSpeech.Confirming(var details, var moving) -> {
                var phrase = moving ? BookingChatPhrase.CONFIRM_CHANGE : BookingChatPhrase.CONFIRM;
                yield fields.rules(fields.place(titled(words.say(phrase)), details), details);
            }
            case BookingSpeech.Told told -> told(told, words);
            case BookingSpeech.Waiting(var details, var joined) ->
                    fields.place(
                            titled(
                                    words.say(
                                            joined
                                                    ? BookingChatPhrase.WAITING
                                                    : BookingChatPhrase.NOT_WAITING)),
                            details);
            case BookingSpeech.Listing(var empty) ->
                    titled(
                            words.say(
                                    empty ? BookingChatPhrase.LIST_EMPTY : BookingChatPhrase.LIST));
            case BookingSpeech.Refused refused -> refused(reply, refused, fields);
            case BookingSpeech.Remarking(var remark) -> remark(remark, words);
        };
    }

    private Card remark(BookingSpeech.Remark remark, BookingWords words) {
        var card = titled(words.say(BookingChatPhrase.valueOf("REMARK_" + remark)));
        return remark == BookingSpeech.Remark.CHANGE_ON_WEB
                ? card.link(
                        words.say(BookingChatPhrase.MINE), pages.bookings(words.voice().language()))
                : card;
    }

    private static Card titled(String title) {
        return new Card(title, Tone.PLAIN);
    }

    private static Card asking(BookingSpeech.Asking asking, BookingWords words) {
        var question = BookingChatPhrase.valueOf("ASK_" + asking.question());
        var card = titled(words.say(question));
        asking.chosen().ifPresent(chosen -> card.line(soFar(chosen, words)));
        if (asking.example()) {
            card.small(words.say(BookingChatPhrase.EXAMPLE));
        }
        return card;
    }

    /// What is chosen so far, in one line.
    private static String soFar(Chosen chosen, BookingWords words) {
        var parts = new ArrayList<>(List.of(words.say(phrase(chosen))));
        var period = chosen.period();
        period.map(words::period).ifPresent(parts::add);
        if (period.isEmpty()) {
            chosen.day().map(words::day).ifPresent(parts::add);
            chosen.from().map(Hours::clock).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    private static BookingChatPhrase phrase(Chosen chosen) {
        return switch (chosen.what()) {
            case DESK -> BookingChatPhrase.DESK;
            case ROOM -> BookingChatPhrase.ROOM;
            case STAY -> BookingChatPhrase.STAY;
        };
    }

    /// What was booked just now is told in full by the notice that follows.
    private static Card told(BookingSpeech.Told told, BookingWords words) {
        var phrase = BookingChatPhrase.valueOf("FACT_" + told.fact());
        var card =
                titled(
                        words.say(
                                phrase, told.booking().id().number(), words.opens(told.booking())));
        var fields = new BookingFields(words);
        return switch (told.fact()) {
            case BOOKED, RECEIVED, CHANGED, CANCELLED -> card;
            case ALREADY, CHECKED_IN, LEFT, TOO_EARLY, TOO_LATE, SHOWN, ASK_CANCEL ->
                    fields.state(fields.place(card, told.details()), told.fact(), told.booking());
        };
    }

    private static Card refused(
            BookingReply reply, BookingSpeech.Refused refused, BookingFields fields) {
        var card = titled(fields.why(refused.refusal()));
        refused.details().ifPresent(details -> fields.place(card, details));
        fields.rule(card, refused.refusal());
        if (reply.step() instanceof BookingStep.Pick(var chosen, _)
                && chosen.moving().isPresent()) {
            card.strong(fields.words().say(BookingChatPhrase.KEPT));
        }
        return reply.options().isEmpty()
                ? card
                : card.line(fields.words().say(BookingChatPhrase.INSTEAD));
    }
}
