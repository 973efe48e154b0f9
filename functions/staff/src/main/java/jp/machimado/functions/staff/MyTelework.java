package jp.machimado.functions.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.staff.Role;
import jp.machimado.telework.RegisterForTelework;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.rules.Employment;
import jp.machimado.web.staff.TeleworkWords;
import jp.machimado.words.TeleworkPhrase;

/// What a member of staff has applied for, and their registration for the fiscal year.
final class MyTelework {

    private static final String HERE = "/staff/telework";
    private static final List<TeleworkPhrase> CHECKLIST =
            List.of(
                    TeleworkPhrase.CHECK_DESK,
                    TeleworkPhrase.CHECK_SCREEN,
                    TeleworkPhrase.CHECK_NETWORK,
                    TeleworkPhrase.CHECK_DEVICE,
                    TeleworkPhrase.CHECK_LOSS,
                    TeleworkPhrase.CHECK_INJURY);

    private final TeleworkCounter telework;
    private final Counter counter;
    private final RegisterForTelework register;

    MyTelework(TeleworkCounter telework) {
        this.telework = telework;
        this.counter = telework.counter();
        this.register = new RegisterForTelework(telework.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/telework", Act.of(this::mine, Role.MEMBER),
                "POST /staff/telework/register", Act.of(this::register, Role.MEMBER));
    }

    private Answer mine(Call call) {
        return mine(call, 200, Optional.empty());
    }

    private Answer mine(Call call, int status, Optional<TeleworkPhrase> problem) {
        var month = call.month();
        var office = telework.office();
        var registered = register.of(call.member().id(), call.now());
        var division = call.member().division().orElse("");
        var model = new HashMap<String, Object>();
        model.put("month", month);
        model.put("missing", missing(call, registered));
        model.put("rules", office.rules());
        model.put("registered", registered);
        model.put("division", telework.rows(call).division(division));
        model.put("known", office.rules().division(division).isPresent());
        model.put("checklist", CHECKLIST);
        model.put("employments", TeleworkWords.all(Employment.values(), TeleworkWords::of));
        model.put("problem", problem);
        var found =
                Stream.of(month, month.plusMonths(1))
                        .flatMap(at -> office.teleworks().of(call.member().id(), at).stream())
                        .toList();
        model.put("rows", telework.rows(call).all(found));
        return counter.show(status, call, "telework", model);
    }

    /// The first fiscal year for which the member could register and has not.
    private Optional<Integer> missing(Call call, List<Registration> registered) {
        return register.years(call.now()).stream()
                .filter(year -> registered.stream().noneMatch(it -> it.fiscalYear() == year))
                .findFirst();
    }

    private Answer register(Call call) {
        var year = call.parsed("year", Integer::parseInt);
        var employment = call.parsed("employment", Employment::valueOf);
        boolean checked = CHECKLIST.stream().allMatch(item -> call.typed(item.name()).isPresent());
        if (year.isEmpty() || employment.isEmpty() || !checked) {
            return mine(call, 400, Optional.of(TeleworkPhrase.CHECK_MISSING));
        }
        return register.register(call.member(), year.get(), employment.get(), call.now())
                .map(_ -> Counter.then(HERE))
                .orElseGet(() ->
                        mine(call, 409, Optional.of(TeleworkPhrase.REFUSED_UNKNOWN_DIVISION)));
    }
}
