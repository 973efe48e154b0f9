package jp.machimado.functions.staff;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.staff.Role;
import jp.machimado.telework.RegisterForTelework;
import jp.machimado.telework.ledger.Disasters.Lifted;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.web.staff.TeleworkPerson;
import jp.machimado.web.staff.TeleworkWords;
import jp.machimado.words.TeleworkPhrase;

/// The personnel officer sees who is registered, gives exceptions, and lifts the caps in a
/// disaster.
final class TeleworkPeople {

    private static final String HERE = "/staff/telework/people";

    private final TeleworkCounter telework;
    private final Counter counter;
    private final RegisterForTelework register;

    TeleworkPeople(TeleworkCounter telework) {
        this.telework = telework;
        this.counter = telework.counter();
        this.register = new RegisterForTelework(telework.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/telework/people", Act.of(this::people, Role.PERSONNEL),
                "POST /staff/telework/people", Act.of(this::except, Role.PERSONNEL),
                "POST /staff/telework/disaster", Act.of(this::lift, Role.PERSONNEL),
                "POST /staff/telework/disaster/end", Act.of(this::end, Role.PERSONNEL));
    }

    private Answer lift(Call call) {
        var reason = call.typed("reason");
        if (reason.isEmpty()) {
            return counter.wrong(call);
        }
        var by = call.member();
        counter.seen(call, "telework-disaster", reason.get());
        telework.office()
                .disasters()
                .lift(new Lifted(by.id(), by.name(), reason.get(), call.now()));
        return Counter.then(HERE);
    }

    private Answer end(Call call) {
        counter.seen(call, "telework-disaster-end", call.today().toString());
        telework.office().disasters().end();
        return Counter.then(HERE);
    }

    private Answer people(Call call) {
        var years = register.years(call.now());
        var rows = telework.rows(call);
        var people =
                telework.divisionIds()
                        .flatMap(id -> years.stream().flatMap(year -> registered(id, year)))
                        .map(found -> row(rows, found))
                        .toList();
        counter.seen(call, "telework-people", years.toString());
        var lifted = telework.office().disasters().lifted();
        return counter.show(
                call, "teleworkpeople", Map.of("people", people, "lifted", words(rows, lifted)));
    }

    private Stream<Registration> registered(String division, int year) {
        return telework.office().registrations().of(division, year).stream();
    }

    private TeleworkPerson row(TeleworkRows rows, Registration found) {
        boolean excluded = telework.office().rules().excluded().contains(found.employment());
        return new TeleworkPerson(
                found.person().value(),
                found.name(),
                rows.division(found.division()),
                found.fiscalYear(),
                TeleworkWords.of(found.employment()),
                excluded && found.exception().isEmpty(),
                found.exception().map(Registration.Exemption::reason));
    }

    private Answer except(Call call) {
        var person = call.parsed("person", PersonId::new);
        var reason = call.typed("reason");
        if (person.isEmpty() || reason.isEmpty()) {
            return counter.wrong(call);
        }
        var given = register.except(call.member(), person.get(), reason.get(), call.now());
        if (given.isEmpty()) {
            return counter.missing(call);
        }
        counter.seen(call, "telework-exception", person.get().value());
        return Counter.then(HERE);
    }

    private static Optional<String> words(TeleworkRows rows, Optional<Lifted> lifted) {
        return lifted.map(since ->
                rows.page()
                        .say(
                                TeleworkPhrase.DISASTER_SINCE,
                                rows.minute(since.at()),
                                since.name(),
                                since.reason()));
    }
}
