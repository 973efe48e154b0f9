package jp.machimado.functions.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.machimado.booking.staff.Role;
import jp.machimado.telework.ledger.Decision;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkState;
import jp.machimado.web.staff.Choice;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.web.staff.TeleworkDay;
import jp.machimado.web.staff.TeleworkWords;
import jp.machimado.words.Phrase;
import jp.machimado.words.TeleworkPhrase;

/// Who is where, and what goes out: the board of a division, the attendance and the decisions of a
/// month.
final class TeleworkRecords {

    private static final List<TeleworkPhrase> ATTENDANCE =
            List.of(
                    TeleworkPhrase.COLUMN_DAY,
                    TeleworkPhrase.COLUMN_DIVISION,
                    TeleworkPhrase.COLUMN_NAME,
                    TeleworkPhrase.COLUMN_KIND,
                    TeleworkPhrase.COLUMN_PART,
                    TeleworkPhrase.COLUMN_PLACE,
                    TeleworkPhrase.COLUMN_DEVICES,
                    TeleworkPhrase.COLUMN_APPROVER,
                    TeleworkPhrase.COLUMN_APPROVED_AT,
                    TeleworkPhrase.COLUMN_NUMBER);
    private static final List<TeleworkPhrase> LOG =
            List.of(
                    TeleworkPhrase.COLUMN_AT,
                    TeleworkPhrase.COLUMN_NUMBER,
                    TeleworkPhrase.COLUMN_DAY,
                    TeleworkPhrase.COLUMN_NAME,
                    TeleworkPhrase.COLUMN_BY,
                    TeleworkPhrase.COLUMN_STATE,
                    TeleworkPhrase.COLUMN_WHY);

    private final TeleworkCounter telework;
    private final Counter counter;

    TeleworkRecords(TeleworkCounter telework) {
        this.telework = telework;
        this.counter = telework.counter();
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/telework/board",
                Act.of(this::board, Role.MEMBER, Role.MANAGER, Role.PERSONNEL),
                "GET /staff/telework/attendance.csv",
                Act.of(this::attendance, Role.PERSONNEL),
                "GET /staff/telework/log.csv",
                Act.of(this::log, Role.PERSONNEL));
    }

    private Answer board(Call call) {
        var month = call.month();
        var division = division(call);
        if (division.isEmpty()) {
            return counter.missing(call);
        }
        var rows = telework.rows(call);
        var staffing = new TeleworkStaffing(telework.office(), rows.page());
        var days =
                of(division.get(), month).entrySet().stream()
                        .map(day ->
                                new TeleworkDay(
                                        day.getKey(),
                                        rows.all(day.getValue()),
                                        staffing.left(division.get(), day.getKey())))
                        .toList();
        counter.seen(call, "telework-board", division.get() + " " + month);
        var all = telework.divisionIds().map(id -> choice(rows, id, division.get())).toList();
        return counter.show(
                call, "teleworkboard", Map.of("month", month, "divisions", all, "days", days));
    }

    /// The division in the field `division`, otherwise the member's own, otherwise the first.
    private Optional<String> division(Call call) {
        var own = call.member().division();
        return Stream.of(call.typed("division"), own)
                .flatMap(Optional::stream)
                .filter(id -> telework.office().rules().division(id).isPresent())
                .findFirst()
                .or(() -> telework.divisionIds().findFirst());
    }

    private static Choice choice(TeleworkRows rows, String id, String chosen) {
        return new Choice(id, rows.division(id), id.equals(chosen));
    }

    private SortedMap<LocalDate, List<Telework>> of(String division, YearMonth month) {
        var days = new TreeMap<LocalDate, List<Telework>>();
        telework.office().teleworks().of(division, month).stream()
                .filter(found -> found.state().holds())
                .forEach(found ->
                        days.computeIfAbsent(found.plan().day(), _ -> new ArrayList<>())
                                .add(found));
        return days;
    }

    private Answer attendance(Call call) {
        var rows = telework.rows(call);
        return file(
                call,
                "attendance",
                ATTENDANCE,
                all(call)
                        .filter(found -> found.state() == TeleworkState.APPROVED)
                        .map(found -> attendance(rows, found))
                        .toList());
    }

    private static List<String> attendance(TeleworkRows rows, Telework found) {
        var plan = found.plan();
        var approved = found.steps().getLast();
        return List.of(
                plan.day().toString(),
                rows.division(found.division()),
                TeleworkRows.name(found),
                rows.page().say(TeleworkWords.of(plan.kind())),
                rows.page().say(TeleworkWords.of(plan.part())),
                rows.page().say(TeleworkWords.of(plan.place())),
                rows.devices(found),
                approved.name(),
                rows.minute(approved.at()),
                found.id().number());
    }

    private Answer log(Call call) {
        var rows = telework.rows(call);
        return file(
                call,
                "log",
                LOG,
                all(call)
                        .flatMap(
                                found -> found.steps().stream().map(step -> log(rows, found, step)))
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList());
    }

    private static List<String> log(TeleworkRows rows, Telework found, Decision step) {
        return List.of(
                rows.minute(step.at()),
                found.id().number(),
                found.plan().day().toString(),
                TeleworkRows.name(found),
                step.name(),
                rows.page().say(TeleworkWords.of(step.to())),
                step.why().orElse(""));
    }

    /// All of the month, in order of days, divisions and names.
    private Stream<Telework> all(Call call) {
        var month = call.month();
        return telework.divisionIds()
                .flatMap(id -> telework.office().teleworks().of(id, month).stream())
                .sorted(
                        Comparator.comparing((Telework found) -> found.plan().day())
                                .thenComparing(Telework::division)
                                .thenComparing(TeleworkRows::name)
                                .thenComparing(Telework::id));
    }

    private Answer file(
            Call call, String name, List<TeleworkPhrase> columns, List<List<String>> lines) {
        var month = call.month();
        counter.seen(call, "telework-" + name, month.toString());
        StaffPage page = counter.page(call);
        var head = columns.stream().map((Phrase column) -> page.say(column)).toList();
        var table = Stream.concat(Stream.of(head), lines.stream()).toList();
        return Csv.file("telework-" + name + "-" + month, table);
    }
}
