package jp.machimado.line;

import java.util.Optional;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Division;
import jp.machimado.town.OpeningHours;
import jp.machimado.town.Subject;
import jp.machimado.town.Town;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;

/// How to reach a person, with everything that nobody has confirmed said to be so.
record Desks(TownPack pack) {

    /// One desk: 「担当(要確認)」 until it is confirmed, its name, telephone and hours.
    static String desk(Division division, boolean confirmed, Voice voice) {
        var label = voice.say(confirmed ? CardPhrase.DESK : CardPhrase.DESK_UNCONFIRMED);
        return label
                + ": "
                + division.name().in(voice.language())
                + "\n"
                + phone(division.phone(), voice)
                + "\n"
                + voice.say(CardPhrase.HOURS)
                + ": "
                + division.hours()
                        .map(OpeningHours::text)
                        .orElseGet(() -> voice.say(CardPhrase.UNCONFIRMED));
    }

    /// Adds the desk of `subject`, or the front desk, and whether the town hall is open, unless the
    /// desk already says that nobody has confirmed its hours.
    Card reach(Card card, Optional<Subject> subject, Optional<Boolean> open, Voice voice) {
        var division = subject.map(Subject::division).orElseGet(pack::frontDesk);
        card.line(desk(division, division.confirmed().isPresent(), voice));
        if (division.phone().isEmpty()) {
            pack.town().phone().ifPresent(_ -> card.line(townHall(pack.town(), voice)));
        }
        boolean isSaid = open.isEmpty() && division.hours().isEmpty();
        return isSaid ? card : card.line(open(open, voice));
    }

    /// The town hall's own telephone, hours and site.
    Card townHall(Card card, Optional<Boolean> open, Voice voice) {
        var town = pack.town();
        card.line(townHall(town, voice)).line(open(open, voice));
        town.hours().ifPresent(hours -> card.line(hours.text()));
        return card.line(
                voice.say(ChatPhrase.SITE)
                        + ": "
                        + town.site().orElseGet(() -> voice.say(CardPhrase.UNCONFIRMED)));
    }

    private String townHall(Town town, Voice voice) {
        return pack.frontDesk().name().in(voice.language()) + "\n" + phone(town.phone(), voice);
    }

    private static String phone(Optional<String> phone, Voice voice) {
        return voice.say(CardPhrase.PHONE)
                + ": "
                + phone.orElseGet(() -> voice.say(CardPhrase.UNCONFIRMED));
    }

    private static String open(Optional<Boolean> open, Voice voice) {
        return voice.say(
                open.map(now -> now ? CardPhrase.OPEN_NOW : CardPhrase.CLOSED_NOW)
                        .orElse(CardPhrase.HOURS_UNCONFIRMED));
    }
}
