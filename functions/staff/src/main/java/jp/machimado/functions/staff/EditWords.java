package jp.machimado.functions.staff;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.SpaceEditPhrase;
import jp.machimado.words.StaffPhrase;

/// Says in words what staff may change of a space.
record EditWords(StaffPage page) {

    /// What a day of the week is called.
    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    }

    /// What differs between `before` and `after`, each in a line of its own.
    List<String> differences(Space before, Space after) {
        var old = all(before);
        var lines = new ArrayList<String>();
        all(after)
                .forEach((label, value) -> {
                    var was = old.getOrDefault(label, "");
                    if (!was.equals(value)) {
                        lines.add(page.say(SpaceEditPhrase.DIFFERENCE, label, was, value));
                    }
                });
        return lines;
    }

    private Map<String, String> all(Space space) {
        var words = new LinkedHashMap<String, String>();
        words.put(page.say(StaffPhrase.PEOPLE), String.valueOf(space.people()));
        for (var day : DayOfWeek.values()) {
            words.put(page.say(SpaceEditPhrase.OPEN, name(day)), hours(space, day));
        }
        limits(space, words);
        for (var fact : AccessFact.values()) {
            words.put(
                    page.say(BookingPhrase.valueOf(fact.name())),
                    page.say(BookingPhrase.valueOf(space.access(fact).name())));
        }
        for (var audience : EditFields.PAYING) {
            var yen = EditFields.price(space, audience).map(Price::yen).orElse(OptionalInt.empty());
            words.put(
                    page.say(SpaceEditPhrase.YEN, page.say(BookingPhrase.valueOf(audience.name()))),
                    yen.isPresent()
                            ? String.valueOf(yen.getAsInt())
                            : page.say(BookingPhrase.UNCONFIRMED));
        }
        words.put(
                page.say(SpaceEditPhrase.ARTICLE),
                space.rules().article().orElse(page.say(BookingPhrase.UNCONFIRMED)));
        return words;
    }

    private void limits(Space space, Map<String, String> words) {
        var rules = space.rules();
        var limits = rules.limits();
        int unit = EditFields.unit(space);
        words.put(page.say(SpaceEditPhrase.SHORTEST), String.valueOf(limits.shortest() * unit));
        words.put(page.say(SpaceEditPhrase.LONGEST), String.valueOf(limits.longest() * unit));
        words.put(page.say(SpaceEditPhrase.NOTICE), String.valueOf(limits.notice().toMinutes()));
        words.put(page.say(SpaceEditPhrase.AHEAD), String.valueOf(limits.daysAhead()));
        words.put(
                page.say(SpaceEditPhrase.CANCEL), String.valueOf(rules.cancelBefore().toMinutes()));
        words.put(
                page.say(SpaceEditPhrase.APPROVAL),
                page.say(rules.approval() ? BookingPhrase.YES : BookingPhrase.NO));
    }

    private String hours(Space space, DayOfWeek day) {
        return Optional.ofNullable(space.rules().hours().get(day))
                .map(open -> Hours.clock(open.from()) + "–" + Hours.clock(open.to()))
                .orElse(page.say(SpaceEditPhrase.CLOSED_DAY));
    }
}
