package jp.machimado.functions.booking;

import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.web.Form;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Stated;

/// A time that somebody wants every week.
record RepeatWish(Site place, Space space, Entry entry, Audience audience, int weeks) {

    static RepeatWish read(Site place, Space space, Form form) {
        var weeks = form.first("weeks").filter(text -> text.matches("[0-9]{1,3}"));
        return new RepeatWish(
                place,
                space,
                Entry.read(form),
                Stated.in(form),
                weeks.map(Integer::parseInt).orElse(-1));
    }

    String path() {
        return SpaceForms.path(space) + "/repeat";
    }

    Use use(int week) {
        var day = entry.firstDay().orElseThrow().plusWeeks(week);
        var hours = new Hours(day, entry.start(), entry.end());
        return new Use(space.id(), hours, space.unitsFor(entry.people()));
    }
}
