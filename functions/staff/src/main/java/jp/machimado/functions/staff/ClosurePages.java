package jp.machimado.functions.staff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.CloseSpace;
import jp.machimado.booking.CloseSpace.Closure;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.web.staff.ClosureRow;
import jp.machimado.words.Language;

/// Closing spaces for a time: what it would cancel is shown before it is done.
final class ClosurePages {

    private static final int MONTHS_AHEAD = 7;

    private final Counter counter;
    private final CloseSpace close;

    ClosurePages(Counter counter) {
        this.counter = counter;
        this.close = new CloseSpace(counter.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/closures", Act.of(this::list, Role.EDITOR),
                "GET /staff/closures/preview", Act.of(this::preview, Role.EDITOR),
                "POST /staff/closures", Act.of(this::close, Role.EDITOR),
                "POST /staff/closures/reopen", Act.of(this::reopen, Role.EDITOR));
    }

    private Answer list(Call call) {
        var rows = Rows.of(counter, call);
        var site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        var model = new HashMap<String, Object>();
        model.put("closures", closures(rows, site.get(), call));
        model.put("site", site.get());
        model.put("sites", rows.sites(site.get()));
        model.put("spaces", rows.choices(rows.spaces().at(site.get().id())));
        model.put("day", call.today());
        return counter.show(call, "closures", model);
    }

    private List<ClosureRow> closures(Rows rows, Site site, Call call) {
        var reasons = new LinkedHashMap<String, String>();
        var times = new LinkedHashMap<String, List<String>>();
        standing(site, call)
                .forEach((closure, uses) -> {
                    reasons.put(closure, uses.getFirst().reason());
                    times.put(
                            closure,
                            uses.stream()
                                    .map(part ->
                                            rows.space(part.use().space())
                                                    + " "
                                                    + rows.time(part.use().period()))
                                    .toList());
                });
        return reasons.entrySet().stream()
                .map(entry ->
                        new ClosureRow(
                                entry.getKey(),
                                site.name().in(Language.JA),
                                entry.getValue(),
                                times.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private record Part(Use use, String reason) {}

    /// What is closed at `site` from this month on, by the closures' ids.
    private Map<String, List<Part>> standing(Site site, Call call) {
        var closures = new LinkedHashMap<String, List<Part>>();
        var month = YearMonth.from(call.today());
        for (int ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
            for (var board :
                    counter.office().bookings().month(site.id(), month.plusMonths(ahead))) {
                board.closures()
                        .forEach((id, closed) ->
                                closures.computeIfAbsent(id, _ -> new ArrayList<>())
                                        .add(part(board.bucket(), closed)));
            }
        }
        return closures;
    }

    private static Part part(Bucket bucket, Board.Closed closed) {
        Period period =
                bucket.day() == 0
                        ? new Nights(
                                bucket.month().atDay(closed.from()),
                                bucket.month().atDay(closed.to() - 1).plusDays(1))
                        : new Hours(bucket.month().atDay(bucket.day()), closed.from(), closed.to());
        return new Part(Use.of(bucket.space(), period), closed.reason());
    }

    private Answer preview(Call call) {
        var closure = ClosureForm.read(counter.office().catalogue().get(), call);
        if (closure.isEmpty()) {
            return counter.wrong(call);
        }
        counter.seen(call, "closure", call.typed("day").orElse(""));
        var rows = Rows.of(counter, call);
        var model = new HashMap<String, Object>();
        model.put("affected", rows.all(close.affected(closure.get())));
        model.put("fields", call.fields().fields());
        model.put("reason", closure.get().reason());
        model.put(
                "times",
                closure.get().uses().stream()
                        .map(use -> rows.space(use.space()) + " " + rows.time(use.period()))
                        .toList());
        return counter.show(call, "closure", model);
    }

    private Answer close(Call call) {
        var closure = ClosureForm.read(counter.office().catalogue().get(), call);
        if (closure.isEmpty()) {
            return counter.wrong(call);
        }
        close.close(closure.get(), call.now())
                .forEach(booking -> counter.seen(call, "closure", booking));
        return Counter.then("/staff/closures");
    }

    private Answer reopen(Call call) {
        var rows = Rows.of(counter, call);
        var id = call.typed("closure").orElse("");
        var site = rows.site(call);
        var parts = site.map(at -> standing(at, call).getOrDefault(id, List.of()));
        if (parts.isEmpty() || parts.get().isEmpty()) {
            return counter.missing(call);
        }
        close.reopen(new Closure(id, parts.get().stream().map(Part::use).toList(), ""));
        return Counter.then("/staff/closures");
    }
}
