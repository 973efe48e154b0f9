package jp.machimado.functions.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.machimado.booking.Reconcile;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.time.Hours;
import jp.machimado.web.staff.SpaceDay;
import jp.machimado.words.Language;
import jp.machimado.words.StaffPhrase;

/// What happens on a day and in a week, who is still to come, and the sheet to print.
final class BoardPages {

    private static final int DAYS = 7;

    private final Counter counter;
    private final DayBook book;

    BoardPages(Counter counter, DayBook book) {
        this.counter = counter;
        this.book = book;
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff", Act.ofAnybody(this::board),
                "GET /staff/week", Act.ofAnybody(this::week),
                "GET /staff/sheet", Act.of(this::sheet, Role.DESK),
                "GET /staff/arrivals", Act.of(this::arrivals, Role.DESK));
    }

    private Answer board(Call call) {
        return day(call, "board");
    }

    private Answer sheet(Call call) {
        return day(call, "sheet");
    }

    private Answer day(Call call, String template) {
        var rows = Rows.of(counter, call);
        var day = call.day("day").orElseGet(call::today);
        var site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        counter.seen(call, template, site.get().id() + " " + day);
        var boards = book.boards(site.get().id(), day);
        var model = model(rows, site.get(), day);
        model.put("spaces", spaces(rows, site.get(), boards, book.on(boards, day)));
        model.put("clash", clash(rows, site.get(), day));
        model.put("made", call.now().atZone(call.zone()).toLocalTime().withNano(0).toString());
        return counter.show(call, template, model);
    }

    private static Map<String, Object> model(Rows rows, Site site, LocalDate day) {
        var model = new HashMap<String, Object>();
        model.put("site", site);
        model.put("sites", rows.sites(site));
        model.put("day", day);
        return model;
    }

    private List<SpaceDay> spaces(
            Rows rows, Site site, List<Board> boards, List<Booking> bookings) {
        var days = new ArrayList<SpaceDay>();
        for (var space : rows.spaces().at(site.id())) {
            days.add(
                    new SpaceDay(
                            space.name().in(Language.JA),
                            bookings.stream()
                                    .filter(booking -> booking.state().counts())
                                    .filter(booking -> uses(booking, space.id()))
                                    .map(rows::of)
                                    .toList(),
                            closed(rows, boards, space)));
        }
        days.addAll(gone(rows, bookings));
        return days;
    }

    /// Bookings of spaces that are no longer in the catalogue: they are seen, and can be cancelled.
    private static List<SpaceDay> gone(Rows rows, List<Booking> bookings) {
        return bookings.stream()
                .filter(booking -> booking.state().counts())
                .flatMap(booking -> booking.plan().uses().stream())
                .map(Use::space)
                .filter(space -> rows.spaces().space(space).isEmpty())
                .distinct()
                .map(space ->
                        new SpaceDay(
                                rows.page().say(StaffPhrase.GONE_SPACE, space),
                                bookings.stream()
                                        .filter(booking -> uses(booking, space))
                                        .map(rows::of)
                                        .toList(),
                                List.of()))
                .toList();
    }

    private static boolean uses(Booking booking, SpaceId space) {
        return booking.plan().uses().stream().anyMatch(use -> use.space().equals(space));
    }

    private static List<String> closed(Rows rows, List<Board> boards, Space space) {
        return boards.stream()
                .filter(board ->
                        board.bucket().day() > 0 && board.bucket().space().equals(space.id()))
                .flatMap(board -> board.closures().values().stream())
                .map(closed ->
                        rows.page()
                                .say(
                                        StaffPhrase.CLOSED_FOR,
                                        Hours.clock(closed.from()) + "–" + Hours.clock(closed.to()),
                                        closed.reason()))
                .distinct()
                .toList();
    }

    /// What the ledger contradicts itself in, in words; empty when it does not.
    private String clash(Rows rows, Site site, LocalDate day) {
        var differences = new Reconcile(counter.office()).month(site.id(), YearMonth.from(day));
        var places =
                differences.stream()
                        .map(difference -> rows.space(difference.bucket().space()))
                        .distinct()
                        .collect(Collectors.joining(" · "));
        return differences.isEmpty()
                ? ""
                : rows.page().say(StaffPhrase.CLASH, differences.size(), places);
    }

    private Answer week(Call call) {
        var rows = Rows.of(counter, call);
        var first = call.day("day").orElseGet(call::today);
        var site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        var days = first.datesUntil(first.plusDays(DAYS)).toList();
        var counts = new LinkedHashMap<String, List<Integer>>();
        rows.spaces()
                .at(site.get().id())
                .forEach(space ->
                        counts.put(space.name().in(Language.JA), new ArrayList<Integer>()));
        for (var day : days) {
            var bookings = book.on(book.boards(site.get().id(), day), day);
            for (var space : rows.spaces().at(site.get().id())) {
                var count =
                        bookings.stream()
                                .filter(booking ->
                                        booking.state().holds() && uses(booking, space.id()))
                                .count();
                counts.getOrDefault(space.name().in(Language.JA), new ArrayList<>())
                        .add(Math.toIntExact(count));
            }
        }
        var model = model(rows, site.get(), first);
        model.put("days", days);
        model.put("counts", counts);
        return counter.show(call, "week", model);
    }

    private Answer arrivals(Call call) {
        var rows = Rows.of(counter, call);
        var site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        counter.seen(call, "arrivals", site.get().id() + " " + call.today());
        var bookings = book.on(book.boards(site.get().id(), call.today()), call.today());
        var model = model(rows, site.get(), call.today());
        model.put("coming", rows.all(in(bookings, BookingState.CONFIRMED::equals)));
        model.put("here", rows.all(in(bookings, BookingState.CHECKED_IN::equals)));
        model.put("absent", rows.all(in(bookings, BookingState.NO_SHOW::equals)));
        return counter.show(call, "arrivals", model);
    }

    private static List<Booking> in(List<Booking> bookings, Predicate<BookingState> state) {
        return bookings.stream().filter(booking -> state.test(booking.state())).toList();
    }
}
