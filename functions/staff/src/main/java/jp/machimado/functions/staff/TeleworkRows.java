package jp.machimado.functions.staff;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.machimado.telework.TeleworkOffice;
import jp.machimado.telework.ledger.Decision;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.web.staff.TeleworkRow;
import jp.machimado.web.staff.TeleworkWords;
import jp.machimado.words.Language;
import jp.machimado.words.TeleworkPhrase;

/// Writes applications for telework.
record TeleworkRows(TeleworkOffice office, Map<String, String> names, StaffPage page) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    TeleworkRow of(Telework telework) {
        var plan = telework.plan();
        return new TeleworkRow(
                telework.id().value(),
                telework.id().number(),
                name(telework),
                division(telework.division()),
                page.date(plan.day()),
                TeleworkWords.of(plan.part()),
                TeleworkWords.of(plan.kind()),
                TeleworkWords.of(plan.place()),
                plan.work(),
                devices(telework),
                plan.takesOut(),
                plan.late(),
                TeleworkWords.of(telework.state()),
                telework.steps().stream().map(this::step).toList());
    }

    List<TeleworkRow> all(List<Telework> teleworks) {
        return teleworks.stream().map(this::of).toList();
    }

    /// The applicant, as they were signed in.
    static String name(Telework telework) {
        return telework.steps().getFirst().name();
    }

    /// What the division `id` is called; its id when it is not known.
    String division(String id) {
        return names.getOrDefault(id, id);
    }

    /// What the devices of `telework` are called.
    String devices(Telework telework) {
        return telework.plan().sortedDevices().stream()
                .map(id ->
                        office.rules()
                                .device(id)
                                .map(device -> device.name().in(Language.JA))
                                .orElse(id))
                .collect(Collectors.joining(" · "));
    }

    /// `at` to the minute, in the town's time.
    String minute(Instant at) {
        return MINUTE.format(at.atZone(office.town().zone()));
    }

    private String step(Decision step) {
        var state = page.say(TeleworkWords.of(step.to()));
        var said = page.say(TeleworkPhrase.STEP, minute(step.at()), step.name(), state);
        return step.why().map(why -> said + " " + page.say(TeleworkPhrase.WHY, why)).orElse(said);
    }
}
