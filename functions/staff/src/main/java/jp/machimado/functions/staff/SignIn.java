package jp.machimado.functions.staff;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.SignInAttempts;
import jp.machimado.booking.staff.SignInAttempts.Attempt;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.booking.staff.StaffSessions;
import jp.machimado.lambda.Log;
import jp.machimado.oidc.CodeFlow;
import jp.machimado.oidc.Identity;
import jp.machimado.web.WebResponse;
import jp.machimado.words.StaffPhrase;

/// Signing in at the town's identity provider, and out.
final class SignIn {

    private final Counter counter;
    private final CodeFlow flow;
    private final SignInAttempts attempts;
    private final StaffSessions sessions;
    private final Cookies cookies;
    private final Log log;

    SignIn(
            Counter counter,
            CodeFlow flow,
            SignInAttempts attempts,
            StaffSessions sessions,
            Cookies cookies,
            Log log) {
        this.counter = counter;
        this.flow = flow;
        this.attempts = attempts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.log = log;
    }

    /// Sends the browser to the provider.
    Answer start(Instant now) {
        var secret = cookies.secret();
        var attempt = new Attempt(cookies.secret(), cookies.secret(), cookies.secret());
        try {
            var place = flow.start(attempt.state(), attempt.nonce(), attempt.verifier());
            attempts.keep(secret, attempt, now);
            var response = WebResponse.redirect(place.toString());
            return Answer.of(response).with(cookies.setAttempt(secret));
        } catch (UncheckedIOException e) {
            return unreachable(e);
        }
    }

    /// The browser comes back from the provider: with a code, and the state and the cookie with
    /// which it went, it is signed in by a new secret, whatever it had before.
    Answer finish(Visit visit, Instant now) {
        var attempt = cookies.attempt(visit).flatMap(secret -> attempts.take(secret, now));
        var state = visit.query().first("state").orElse("");
        var code = visit.query().first("code").orElse("");
        if (attempt.filter(it -> same(it.state(), state)).isEmpty() || code.isEmpty()) {
            return failed();
        }
        try {
            return flow.finish(code, attempt.get().nonce(), attempt.get().verifier())
                    .map(identity -> open(visit, identity, now))
                    .orElseGet(this::failed);
        } catch (UncheckedIOException e) {
            return unreachable(e);
        }
    }

    private Answer open(Visit visit, Identity identity, Instant now) {
        var roles = Role.of(identity.roles());
        if (roles.isEmpty()) {
            return counter.askToSignIn(403, StaffPhrase.SIGN_IN_NO_ROLE)
                    .with(cookies.dropAttempt());
        }
        cookies.session(visit).ifPresent(sessions::close);
        var person = counter.persons().get().ofStaff(identity.subject());
        var name = identity.name().orElse(identity.subject());
        var secret = cookies.secret();
        sessions.open(secret, new StaffMember(person, name, roles, identity.department()), now);
        return Counter.then("/staff").with(cookies.setSession(secret)).with(cookies.dropAttempt());
    }

    /// Who is signed in at the browser of `visit`.
    Optional<Call> call(Visit visit, Instant now) {
        return cookies.session(visit)
                .flatMap(secret ->
                        sessions.of(secret, now)
                                .map(member ->
                                        new Call(visit, member, secret, now, counter.zone())));
    }

    /// Ends the session.
    Answer out(Call call) {
        sessions.close(call.session());
        return Counter.then("/staff").with(cookies.dropSession());
    }

    private Answer failed() {
        return counter.askToSignIn(400, StaffPhrase.SIGN_IN_FAILED).with(cookies.dropAttempt());
    }

    private Answer unreachable(UncheckedIOException fault) {
        log.fault("OIDC_UNREACHABLE", fault);
        return counter.askToSignIn(503, StaffPhrase.SIGN_IN_UNREACHABLE);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
