package jp.machimado.functions.staff;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.machimado.booking.staff.Role;
import jp.machimado.words.StaffPhrase;

/// Knows which address does what, and lets in only those who are signed in, have the role, and, for
/// a form, were given it.
final class Staff {

    /// The booking or space in an address.
    private static final Pattern NAMED =
            Pattern.compile(
                    "^(/staff/(?:bookings|telework)/)[0-9a-f]{24}(?=/|$)"
                            + "|^(/staff/spaces/)[a-z0-9-]{1,40}(?=/|$)");

    private final Counter counter;
    private final SignIn signIn;
    private final String origin;
    private final InstantSource clock;
    private final Map<String, Act> acts = new HashMap<>();

    /// @param base of our pages
    Staff(TeleworkCounter telework, SignIn signIn, String base, InstantSource clock) {
        this.counter = telework.counter();
        this.signIn = signIn;
        this.origin = origin(base);
        this.clock = clock;
        var day = new DayBook(counter);
        acts.put("POST /staff/sign-out", Act.ofAnybody(signIn::out));
        List.of(
                        new BoardPages(counter, day).acts(),
                        new RequestPages(counter, day).acts(),
                        new BookingPages(counter).acts(),
                        new ProxyPages(counter).acts(),
                        new ClosurePages(counter).acts(),
                        new DeskCodePages(counter).acts(),
                        new SpacePages(counter).acts(),
                        new StatisticsPages(counter).acts(),
                        new AuditPages(counter).acts(),
                        new MyTelework(telework).acts(),
                        new TeleworkPages(telework).acts(),
                        new TeleworkDecisions(telework).acts(),
                        new TeleworkPeople(telework).acts(),
                        new TeleworkRecords(telework).acts())
                .forEach(acts::putAll);
    }

    /// All that can be done, as `GET /staff/bookings/*`.
    Set<String> addresses() {
        return Set.copyOf(acts.keySet());
    }

    /// What `visit` is answered.
    Answer answer(Visit visit) {
        var now = clock.instant();
        return switch (visit.method() + " " + visit.path()) {
            case "GET /staff/sign-in" -> signIn.start(now);
            case "GET /staff/callback" -> signIn.finish(visit, now);
            default -> inside(visit, now);
        };
    }

    private Answer inside(Visit visit, Instant now) {
        return signIn.call(visit, now)
                .map(this::answer)
                .orElseGet(() -> counter.askToSignIn(401, StaffPhrase.SIGN_IN_LEAD));
    }

    private Answer answer(Call call) {
        var visit = call.visit();
        var path = NAMED.matcher(visit.path()).replaceFirst("$1$2*");
        var act = acts.get(visit.method() + " " + (path.equals("/staff/") ? "/staff" : path));
        if (act == null) {
            return counter.missing(call);
        }
        if (!call.member().hasOneOf(act.roles().toArray(Role[]::new))) {
            return counter.say(call, 403, StaffPhrase.FORBIDDEN_TITLE, StaffPhrase.FORBIDDEN_LEAD);
        }
        if (visit.method().equals("POST") && !isOurs(call)) {
            return counter.say(call, 403, StaffPhrase.FORGED_TITLE, StaffPhrase.FORGED_LEAD);
        }
        return act.does().apply(call);
    }

    /// Whether the form came from a page of ours that this session was given.
    private boolean isOurs(Call call) {
        var token = call.visit().body().first("token").orElse("");
        return call.visit().origin().filter(origin::equals).isPresent()
                && counter.tokens().isOf(call.session(), call.visit().path(), token);
    }

    private static String origin(String base) {
        var address = URI.create(base);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
