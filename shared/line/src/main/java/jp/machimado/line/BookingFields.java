package jp.machimado.line;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.time.Nights;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.Details;
import jp.machimado.words.BookingChatPhrase;
import jp.machimado.words.CardPhrase;

/// What a card says of a booking: where, what, when, by which rules.
record BookingFields(BookingWords words) {

    /// Where, what and when.
    Card place(Card card, Details details) {
        details.site().ifPresent(site -> card.field(say(BookingChatPhrase.SITE), words.name(site)));
        var first = details.first();
        card.field(say(BookingChatPhrase.SPACE), words.name(first));
        card.field(say(BookingChatPhrase.WHEN), words.period(first.use().period()));
        words.further(details).forEach(card::line);
        if (details.site().filter(Site::example).isPresent()) {
            card.strong(say(BookingChatPhrase.EXAMPLE));
        }
        return card;
    }

    /// By which rules the first space is used, and how one gets there.
    Card rules(Card card, Details details) {
        details.first().space().ifPresent(space -> rules(card, space));
        return card;
    }

    private void rules(Card card, Space space) {
        var rules = space.rules();
        card.field(say(BookingChatPhrase.PRICE), price(rules.prices()));
        card.field(say(BookingChatPhrase.CANCEL_RULE), cancel(rules));
        card.field(say(BookingChatPhrase.ARTICLE), article(rules));
        if (rules.approval()) {
            card.strong(say(BookingChatPhrase.DECIDED));
        }
        card.small(words.access(space));
    }

    private String price(List<Price> prices) {
        var known =
                prices.stream()
                        .filter(price -> price.yen().isPresent())
                        .map(price ->
                                say(
                                        BookingChatPhrase.PRICE_EACH,
                                        say(
                                                BookingChatPhrase.valueOf(
                                                        "AUDIENCE_" + price.audience())),
                                        price.yen().getAsInt()))
                        .collect(Collectors.joining("\n"));
        return known.isEmpty() ? unconfirmed() : known;
    }

    private String cancel(SpaceRules rules) {
        var before = rules.cancelBefore();
        return before.isZero()
                ? say(BookingChatPhrase.CANCEL_ALWAYS)
                : say(BookingChatPhrase.CANCEL_UNTIL, words.length(before));
    }

    private String article(SpaceRules rules) {
        return rules.article().orElseGet(this::unconfirmed);
    }

    private String unconfirmed() {
        return words.voice().say(CardPhrase.UNCONFIRMED);
    }

    /// How `booking` stands, when it is shown.
    Card state(Card card, Fact fact, Booking booking) {
        if (fact == Fact.SHOWN) {
            card.field(
                    say(BookingChatPhrase.STATE),
                    say(BookingChatPhrase.valueOf("STATE_" + booking.state())));
            booking.until()
                    .ifPresent(until ->
                            card.strong(say(BookingChatPhrase.ANSWER_BY, words.moment(until))));
            booking.reason()
                    .ifPresent(reason -> card.field(say(BookingChatPhrase.TOWN_SAYS), reason));
        }
        return card;
    }

    /// Why not, in a sentence with the number that the rule allows.
    String why(Refusal refusal) {
        var phrase = BookingChatPhrase.valueOf("WHY_" + refusal.reason());
        return refusal.limit().isPresent()
                ? say(phrase, limit(refusal, refusal.limit().getAsInt()))
                : say(phrase, "");
    }

    private String limit(Refusal refusal, int limit) {
        return switch (refusal.reason()) {
            case TOO_SOON, OFF_GRID, TOO_LATE -> words.length(Duration.ofMinutes(limit));
            case TOO_SHORT, TOO_LONG ->
                    refusal.use().filter(use -> use.period() instanceof Nights).isPresent()
                            ? words.nights(limit)
                            : words.length(Duration.ofMinutes(limit));
            case TOO_FAR_AHEAD -> say(BookingChatPhrase.DAYS, limit);
            default -> String.valueOf(limit);
        };
    }

    /// The rule behind `refusal`, when there is one.
    Card rule(Card card, Refusal refusal) {
        refusal.rules()
                .ifPresent(rules -> card.field(say(BookingChatPhrase.ARTICLE), article(rules)));
        return card;
    }

    private String say(BookingChatPhrase phrase, Object... inserts) {
        return words.say(phrase, inserts);
    }
}
