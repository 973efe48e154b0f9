package jp.machimado.functions.booking;

import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Sessions;
import jp.machimado.functions.booking.LiffEntrance.Seen;
import jp.machimado.web.Address;
import jp.machimado.web.Form;
import jp.machimado.web.WebResponse;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.LiffPhrase;

/// Signs in whoever comes from LINE, as the same person who books in the chat.
///
/// LINE hands the page an ID token, which the page posts here; only what LINE signed counts.
final class LiffPages {

    private static final String PATH = "/spaces/liff";
    private static final Address SPACES = Address.of("/spaces");

    /// LINE's script stands at LINE: its npm package must be put through a bundler, and is under
    /// LINE's own agreement, so that it is not ours to pass on. This page alone loads it, and it
    /// calls LINE.
    private static final String POLICY =
            "default-src 'none'; script-src 'self' https://static.line-scdn.net/liff/;"
                    + " connect-src 'self' https://api.line.me https://access.line.me"
                    + " https://liff.line.me https://liffsdk.line-scdn.net;"
                    + " style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Lobby lobby;

    LiffPages(Lobby lobby) {
        this.lobby = lobby;
    }

    /// What `visit` is shown; nothing where the town has no LIFF app.
    WebResponse answer(Visit visit) {
        var entrance = lobby.liff();
        if (entrance.isEmpty()) {
            return lobby.missing(visit);
        }
        if (visit.isReading()) {
            return ask(entrance.get(), visit);
        }
        return visit.method().equals("POST")
                ? enter(entrance.get(), visit)
                : lobby.notAllowed(visit);
    }

    /// The page whose script has LINE say who is there.
    private WebResponse ask(LiffEntrance line, Visit visit) {
        var there = destination(visit.query());
        if (there.isEmpty()) {
            return foreign(visit);
        }
        var secret = lobby.doorkeeper().secret(visit);
        var given = secret.orElseGet(lobby.doorkeeper()::fresh);
        var page =
                lobby.show(
                                200,
                                "liff",
                                Address.of(PATH),
                                visit,
                                Map.of(
                                        "liff", line.id(),
                                        "sdk", line.sdk(),
                                        "to", visit.query().first("to").orElse(SPACES.path()),
                                        "there", there.get(),
                                        "token", lobby.doorkeeper().token(given, PATH)))
                        .with("content-security-policy", POLICY);
        return secret.isPresent() ? page : lobby.doorkeeper().give(page, given);
    }

    private WebResponse enter(LiffEntrance line, Visit visit) {
        if (!lobby.doorkeeper().admits(visit, PATH)) {
            return lobby.refusedForm(visit);
        }
        var there = destination(visit.body());
        if (there.isEmpty()) {
            return foreign(visit);
        }
        return switch (line.see(visit.body().first("id_token").orElse(""))) {
            case Seen.By(var user) -> signedIn(user, there.get(), visit);
            case Seen.Forged() ->
                    lobby.refusal(403, BookingPhrase.REFUSED_TITLE, LiffPhrase.REFUSED, visit);
            case Seen.Unreachable() ->
                    lobby.refusal(503, BookingPhrase.REFUSED_TITLE, LiffPhrase.AWAY, visit);
        };
    }

    /// The cookie is a new one, and the old one ends. How they are reached is lent for as long as
    /// the session may last, and kept once they book.
    private WebResponse signedIn(String user, Address there, Visit visit) {
        var now = lobby.now();
        var person = lobby.persons().get().ofLine(user);
        var contact = new Contact(Contact.Channel.LINE, user, visit.language());
        lobby.contacts().lend(person, contact, now.plus(Sessions.LONGEST));
        lobby.doorkeeper().secret(visit).ifPresent(lobby.sessions()::close);
        var secret = lobby.doorkeeper().fresh();
        lobby.sessions().open(secret, person, now);
        return lobby.doorkeeper().give(WebResponse.redirect(there.in(visit.language())), secret);
    }

    private WebResponse foreign(Visit visit) {
        return lobby.refusal(400, BookingPhrase.REFUSED_TITLE, LiffPhrase.FOREIGN, visit);
    }

    private static Optional<Address> destination(Form form) {
        return Destination.of(form.first("to").orElse(SPACES.path()));
    }
}
