package jp.machimado.functions.staff;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.telework.DecideTelework;
import jp.machimado.telework.TeleworkOffice;
import jp.machimado.telework.TeleworkOutcome;
import jp.machimado.telework.TeleworkRefusal;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.rules.DivisionStaff;
import jp.machimado.web.staff.TeleworkWords;
import jp.machimado.words.StaffPhrase;

/// What all pages of telework share.
///
/// @param divisions what each division is called, by id
record TeleworkCounter(Counter counter, TeleworkOffice office, Map<String, String> divisions) {

    TeleworkRows rows(Call call) {
        return new TeleworkRows(office, divisions, counter.page(call));
    }

    /// The application in the path, if it is the member's own or they have to do with it; whoever
    /// looks at another's is remembered.
    Optional<Telework> seen(Call call) {
        var found =
                call.telework()
                        .flatMap(office.teleworks()::telework)
                        .filter(telework ->
                                isOwn(call, telework)
                                        || DecideTelework.concerns(call.member(), telework));
        found.filter(telework -> !isOwn(call, telework))
                .ifPresent(telework -> counter.seen(call, "telework", telework.id().number()));
        return found;
    }

    static boolean isOwn(Call call, Telework telework) {
        return telework.person().equals(call.member().id());
    }

    /// The divisions in which one may telework.
    Stream<String> divisionIds() {
        return office.rules().divisions().stream().map(DivisionStaff::division);
    }

    /// Goes on to the application, or says why nothing was done.
    Answer answer(Call call, TeleworkOutcome outcome) {
        return switch (outcome) {
            case TeleworkOutcome.Done(var telework) -> Counter.then(path(telework.id()));
            case TeleworkOutcome.NotFound _ -> counter.missing(call);
            case TeleworkOutcome.Refused(var why) -> refused(call, why);
        };
    }

    private Answer refused(Call call, TeleworkRefusal why) {
        return counter.say(call, 409, StaffPhrase.REFUSED_TITLE, TeleworkWords.of(why));
    }

    static String path(TeleworkId id) {
        return "/staff/telework/" + id;
    }
}
