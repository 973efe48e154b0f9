package jp.machimado.functions.staff;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.DeskCodes;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.FormTokens;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.web.staff.StaffWords;
import jp.machimado.words.Language;
import jp.machimado.words.Phrase;
import jp.machimado.words.StaffPhrase;

/// What all pages of the staff share.
///
/// @param edited the catalogue of `office`
/// @param persons asked for on use: its key is a secret
/// @param deskCode asked for on use: its key is a secret
record Counter(
        Site site,
        BookingOffice office,
        EditedSpaces edited,
        Audit audit,
        Contacts contacts,
        DeskCodes deskCodes,
        Supplier<Persons> persons,
        Supplier<DeskCode> deskCode,
        FormTokens tokens) {

    ZoneId zone() {
        return office.town().zone();
    }

    /// The page at which `call` looks.
    StaffPage page(Call call) {
        return new StaffPage(
                site.page(Address.of(call.visit().path()), Language.JA),
                Optional.of(call.member()),
                path -> tokens.of(call.session(), path));
    }

    /// The page of somebody who is not signed in.
    StaffPage page() {
        var page = site.page(Address.of("/staff/sign-in"), Language.JA);
        return new StaffPage(page, Optional.empty(), _ -> "");
    }

    /// The template `name` for `call`.
    Answer show(Call call, String name, Map<String, Object> model) {
        return show(200, page(call), name, model);
    }

    /// The template `name` for `call` with `status`.
    Answer show(int status, Call call, String name, Map<String, Object> model) {
        return show(status, page(call), name, model);
    }

    /// A page that says `lead`.
    Answer say(Call call, int status, StaffPhrase title, Phrase lead) {
        return say(call, status, title, page(call).say(lead));
    }

    /// The same with a sentence of its own.
    Answer say(Call call, int status, StaffPhrase title, String lead) {
        return say(status, page(call), title, lead, false);
    }

    /// A page with the way to sign in.
    Answer askToSignIn(int status, StaffPhrase lead) {
        return say(status, page(), StaffPhrase.SIGN_IN_TITLE, page().say(lead), true);
    }

    /// The same for the same screen; nobody can guess it, for nobody else knows the session.
    String nonce(Call call) {
        var text = call.now() + "\n" + tokens.of(call.session(), "nonce " + call.now());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Answer missing(Call call) {
        return say(call, 404, StaffPhrase.MISSING_TITLE, StaffPhrase.MISSING_LEAD);
    }

    /// What was typed cannot be read.
    Answer wrong(Call call) {
        return say(call, 400, StaffPhrase.WRONG_TITLE, StaffPhrase.WRONG_LEAD);
    }

    /// Goes on to `path` after something was done.
    static Answer then(String path) {
        var response = WebResponse.of(303, "text/plain", Caching.NONE.header(), "");
        return Answer.of(response.with("location", path));
    }

    /// Goes on to the page of the booking, or says why nothing was done.
    Answer answer(Call call, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var booking) -> then("/staff/bookings/" + booking.id());
            case Outcome.NotFound _ -> missing(call);
            case Outcome.Refused(var refusal) -> {
                var limit = refusal.limit().isPresent() ? refusal.limit().getAsInt() : 0;
                var lead = page(call).say(StaffWords.of(refusal.reason()), limit);
                yield say(409, page(call), StaffPhrase.REFUSED_TITLE, lead, false);
            }
        };
    }

    /// Remembers that `call` saw what tells of persons.
    void seen(Call call, String what, String about) {
        var member = call.member();
        audit.write(new Audit.Look(call.now(), member.id(), member.name(), what, about));
    }

    /// Remembers that `call` saw or changed `booking`.
    void seen(Call call, String what, Booking booking) {
        seen(call, what, booking.id().number());
    }

    private Answer say(int status, StaffPage page, StaffPhrase title, String lead, boolean signIn) {
        return show(status, page, "said", Map.of("title", title, "lead", lead, "signIn", signIn));
    }

    private Answer show(int status, StaffPage page, String name, Map<String, Object> model) {
        var given = new HashMap<>(model);
        given.put("staff", page);
        return Answer.of(site.show(status, "staff/" + name, page.page(), Caching.NONE, given));
    }
}
