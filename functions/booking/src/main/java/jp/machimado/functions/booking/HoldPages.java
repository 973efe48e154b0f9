package jp.machimado.functions.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Hours;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Reservation;
import jp.machimado.words.BookingPhrase;

/// Keeps a time for ten minutes, for somebody who must still open the link that they are sent.
final class HoldPages {

    private final Lobby lobby;
    private final SpacePages spaces;
    private final ReserveSpace reserve;

    HoldPages(Lobby lobby, SpacePages spaces) {
        this.lobby = lobby;
        this.spaces = spaces;
        this.reserve = new ReserveSpace(lobby.office());
    }

    /// Holds `space` as the form of `visit` says.
    WebResponse hold(Site place, Space space, Visit visit) {
        var entry = Entry.read(visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        if (!lobby.doorkeeper().admits(visit, SpacePages.path(space) + nonce)) {
            var old = Optional.of(Problem.of(BookingPhrase.FORM_OLD));
            return spaces.form(403, place, space, visit, entry, old);
        }
        var wrong = wrong(entry);
        if (wrong.isPresent()) {
            return spaces.form(422, place, space, visit, entry, wrong.map(Problem::of));
        }
        return switch (hold(space, entry, nonce, visit)) {
            case Outcome.Done(var booking) ->
                    lobby.show(
                            200,
                            "held",
                            Address.of(SpacePages.path(space)),
                            visit,
                            Map.of("reservation", new Reservation(booking, Optional.of(space))));
            case Outcome.Refused(var refusal) ->
                    spaces.form(409, place, space, visit, entry, Optional.of(Problem.of(refusal)));
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    private static Optional<BookingPhrase> wrong(Entry entry) {
        if (!entry.isTime()) {
            return Optional.of(BookingPhrase.WRONG_TIME);
        }
        if (!entry.isNamed()) {
            return Optional.of(BookingPhrase.WRONG_NAME);
        }
        if (!entry.isMail()) {
            return Optional.of(BookingPhrase.WRONG_MAIL);
        }
        return entry.people() < 1 ? Optional.of(BookingPhrase.WRONG_PEOPLE) : Optional.empty();
    }

    /// The contact is kept first, since the message may go out with the hold; it is forgotten again
    /// when nothing was held and it was not known before.
    private Outcome hold(Space space, Entry entry, String nonce, Visit visit) {
        var now = lobby.now();
        var person = lobby.persons().get().ofMail(entry.mail());
        var known = lobby.contacts().of(person, now);
        var contact = new Contact(Contact.Channel.MAIL, entry.mail(), visit.language());
        lobby.contacts().keep(person, contact, now);
        var outcome = reserve.hold(request(person, space, entry, nonce, visit), now);
        if (!(outcome instanceof Outcome.Done) && known.isEmpty()) {
            lobby.contacts().forget(person);
        }
        return outcome;
    }

    /// Nobody has shown to live in the town: the request is a visitor's.
    private Request request(PersonId person, Space space, Entry entry, String nonce, Visit visit) {
        var hours = new Hours(spaces.day(visit), entry.start(), entry.end());
        int units = space.kind() == SpaceKind.PROGRAMME ? entry.people() : 1;
        return new Request(
                person,
                Audience.VISITOR,
                nonce,
                List.of(new Use(space.id(), hours, units)),
                entry.people(),
                Optional.of(entry.name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }
}
