package jp.machimado.line;

import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.conversation.booking.Option;

/// What can be had instead, in words: what is different above, all of it below.
record ChanceWords(BookingWords words) {

    String label(Option.OfChance chance) {
        var first = chance.details().first();
        return switch (chance.nearness()) {
            case TIME -> time(first.use().period());
            case SPACE, SITE -> words.name(first);
            case DAY -> words.day(first.use().period().firstDay());
        };
    }

    String below(Option.OfChance chance) {
        var first = chance.details().first();
        var when = words.period(first.use().period());
        return switch (chance.nearness()) {
            case TIME, DAY -> when + "\n" + words.name(first);
            case SPACE -> when;
            case SITE ->
                    chance.details().site().map(site -> words.name(site) + "\n").orElse("") + when;
        };
    }

    /// Without the day, which is the same; for nights how many.
    private String time(Period period) {
        return switch (period) {
            case Hours(_, var from, var to) ->
                    Hours.clock(from) + BookingWords.TO + Hours.clock(to);
            case Nights nights -> words.nights(nights.length());
        };
    }
}
