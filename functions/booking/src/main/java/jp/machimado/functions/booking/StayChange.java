package jp.machimado.functions.booking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.Address;
import jp.machimado.web.Form;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Workation;
import jp.machimado.words.BookingPhrase;

/// Changes a stay with its desks and programme: other nights, more or fewer desks or people, all of
/// it or nothing. It keeps its desks where they are free.
///
/// @param booking as it is
/// @param stay what is free for whoever gives the booking back
record StayChange(Lobby lobby, Site place, Booking booking, Workation wish, WholeStay stay)
        implements ChangeForm {

    /// The form of `booking` as `link` asks, filled in as it `is` where the link asks for nothing.
    static StayChange asked(Lobby lobby, Booking booking, Workation is, Form link) {
        boolean asks = link.first("lodging").isPresent();
        return of(lobby, booking, asks ? Workation.read(link) : is);
    }

    /// What `form` sends.
    static StayChange posted(Lobby lobby, Booking booking, Form form) {
        return of(lobby, booking, Workation.read(form));
    }

    private static StayChange of(Lobby lobby, Booking booking, Workation wish) {
        var place = lobby.spaces().site(booking.plan().site()).orElseThrow();
        var stay = new WholeStay(lobby, Optional.of(booking));
        return new StayChange(lobby, place, booking, wish, stay);
    }

    @Override
    public List<Problem> typedWrongly() {
        var check = new EntryCheck(lobby.today());
        var wrong = new ArrayList<>(stay.wrong(place, wish));
        wrong.addAll(check.when(wish.entry(), true));
        wrong.addAll(check.people(wish.entry()));
        return wrong;
    }

    @Override
    public Use first() {
        var lodging = stay.one(place, SpaceKind.LODGING, wish.lodging()).orElseThrow();
        return Use.of(lodging.id(), wish.entry().period(true).orElseThrow());
    }

    @Override
    public List<Use> uses(Use first) {
        return lobby.spaces()
                        .space(first.space())
                        .map(Space::site)
                        .filter(place.id()::equals)
                        .isPresent()
                ? stay.moved(wish, first)
                : List.of();
    }

    @Override
    public Problem wanting() {
        return Problem.in("desks", BookingPhrase.NO_DESK);
    }

    @Override
    public int people() {
        return wish.entry().people();
    }

    @Override
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<>(wish.fields());
        fields.put("lodging", wish.lodging());
        fields.put("day", wish.entry().day());
        fields.put("departure", wish.entry().departure());
        return fields;
    }

    @Override
    public Address near(Address form, Alternative found) {
        var moved = found.use().period() instanceof Nights nights ? wish.on(nights) : wish;
        return WorkationPages.filled(form, moved, found.use().space());
    }

    @Override
    public String template() {
        return "staychange";
    }

    @Override
    public Map<String, Object> model() {
        return Map.of(
                "lodgings", stay.all(place, SpaceKind.LODGING),
                "desks", stay.all(place, SpaceKind.DESK),
                "programmes", stay.all(place, SpaceKind.PROGRAMME),
                "today", lobby.today(),
                "wish", wish);
    }
}
