package jp.machimado.functions.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.machimado.booking.BookingLink;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.DeskCodes;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.booking.ledger.Sessions;
import jp.machimado.booking.ledger.Tries;
import jp.machimado.booking.space.Spaces;
import jp.machimado.functions.booking.calendar.FeedAddresses;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.PagePhrase;
import jp.machimado.words.Phrase;

/// What all booking pages share.
///
/// @param persons asked on first use, since its key is a secret
/// @param link asked on first use, since its key is a secret
/// @param deskCode asked on first use, since its key is a secret
/// @param liff the way in from LINE, where the town has one
record Lobby(
        Site site,
        BookingOffice office,
        Contacts contacts,
        Sessions sessions,
        Tries tries,
        DeskCodes deskCodes,
        Supplier<Persons> persons,
        Supplier<BookingLink> link,
        Supplier<DeskCode> deskCode,
        Doorkeeper doorkeeper,
        FeedAddresses feeds,
        Optional<LiffEntrance> liff,
        InstantSource clock) {

    Spaces spaces() {
        return office.catalogue().get();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), site.town().zone());
    }

    /// The day that the address of `visit` asks for; today when it asks for none or for one that is
    /// over.
    LocalDate day(Visit visit) {
        return asked(visit).orElseGet(this::today);
    }

    /// The day that the address of `visit` asks for, unless it is over. It is only looked at:
    /// nothing is booked for a day that was not posted.
    Optional<LocalDate> asked(Visit visit) {
        var today = today();
        return Entry.read(visit.query())
                .firstDay()
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(2)));
    }

    /// Who is signed in at the browser.
    Optional<PersonId> person(Visit visit) {
        return doorkeeper.secret(visit).flatMap(secret -> sessions.of(secret, now()));
    }

    /// Who is signed in, if they come from LINE: they have proved who they are, and hear from us
    /// there.
    Optional<PersonId> inLine(Visit visit) {
        return person(visit)
                .filter(person ->
                        contacts.of(person, now())
                                .filter(contact -> contact.channel() == Contact.Channel.LINE)
                                .isPresent());
    }

    /// Opens `address` by LINE, for somebody whom nobody has named yet.
    Optional<String> byLine(Address address, Visit visit) {
        return liff.map(line -> line.link(address, visit.language()));
    }

    /// Keeps from now on how `person` is reached, who has proved that the address is theirs.
    void remember(PersonId person) {
        var now = now();
        contacts.of(person, now).ifPresent(contact -> contacts.keep(person, contact, now));
    }

    /// The page `name` at `address`. Browsers tell us, and only us, where a form was: the origin of
    /// a form could not be checked otherwise.
    WebResponse show(
            int status, String name, Address address, Visit visit, Map<String, Object> model) {
        return site.show(
                        status,
                        "booking/" + name,
                        site.page(address, visit.language()),
                        Caching.NONE,
                        model)
                .with("referrer-policy", "same-origin");
    }

    /// There is no such page, or it is another person's.
    WebResponse missing(Visit visit) {
        return refusal(404, PagePhrase.MISSING_TITLE, PagePhrase.MISSING_LEAD, visit);
    }

    /// The code at a space was replaced, or never was one.
    WebResponse oldCode(Visit visit) {
        return refusal(404, BookingPhrase.REFUSED_TITLE, BookingPhrase.DESK_OLD, visit);
    }

    /// The form did not come from a page that we gave to this browser.
    WebResponse refusedForm(Visit visit) {
        return refusal(403, BookingPhrase.REFUSED_TITLE, BookingPhrase.FORM_OLD, visit);
    }

    /// The page cannot be opened by this method.
    WebResponse notAllowed(Visit visit) {
        return refusal(405, PagePhrase.METHOD_TITLE, PagePhrase.METHOD_LEAD, visit)
                .with("allow", "GET, HEAD");
    }

    /// Why something is refused: `title`, and `lead`, which says what to do.
    WebResponse refusal(int status, Phrase title, Phrase lead, Visit visit) {
        return show(
                status,
                "refusal",
                Address.of("/spaces"),
                visit,
                Map.of("title", title, "lead", lead));
    }
}
