package jp.machimado.functions.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.words.Language;
import jp.machimado.words.StaffPhrase;

/// Bookings that somebody asks for on the phone or at the counter (代理入力), in the same ledger and by
/// the same rules.
final class ProxyPages {

    private static final String MAIL = "[^\\s@]{1,64}@[^\\s@]{1,190}";
    private static final int MOST_PEOPLE = 10_000;
    private static final int LONGEST_NAME = 80;

    private static final Map<String, StaffPhrase> AUDIENCES =
            new TreeMap<>(
                    Map.of(
                            Audience.RESIDENT.name(), StaffPhrase.AUDIENCE_RESIDENT,
                            Audience.TOWN_BUSINESS.name(), StaffPhrase.AUDIENCE_TOWN_BUSINESS,
                            Audience.VISITOR.name(), StaffPhrase.AUDIENCE_VISITOR));

    private final Counter counter;
    private final ReserveSpace reserve;

    ProxyPages(Counter counter) {
        this.counter = counter;
        this.reserve = new ReserveSpace(counter.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/book", Act.of(this::form, Role.DESK),
                "POST /staff/book", Act.of(this::book, Role.DESK));
    }

    private Answer form(Call call) {
        var rows = Rows.of(counter, call);
        var all = rows.spaces().spaces();
        var model = new HashMap<String, Object>();
        model.put(
                "hourly",
                rows.choices(all.stream().filter(space -> !space.kind().byNight()).toList()));
        model.put(
                "nightly",
                rows.choices(all.stream().filter(space -> space.kind().byNight()).toList()));
        model.put("audiences", AUDIENCES);
        model.put("day", call.today());
        model.put("nonce", counter.nonce(call));
        return counter.show(call, "book", model);
    }

    private Answer book(Call call) {
        var space = call.parsed("space", SpaceId::new).flatMap(this::space);
        var period = space.flatMap(known -> period(call, known));
        var phone = call.typed("phone").filter(it -> it.replaceAll("[^0-9]", "").length() >= 9);
        var name = call.typed("name").filter(it -> it.length() <= LONGEST_NAME);
        var people =
                call.parsed("people", Integer::parseInt).filter(it -> it > 0 && it < MOST_PEOPLE);
        var nonce = call.typed("nonce").filter(it -> it.length() <= LONGEST_NAME);
        var mail = call.typed("mail");
        if (period.isEmpty()
                || phone.isEmpty()
                || name.isEmpty()
                || people.isEmpty()
                || nonce.isEmpty()
                || mail.filter(it -> !it.matches(MAIL)).isPresent()) {
            return counter.wrong(call);
        }
        var person = counter.persons().get().ofPhone(phone.get());
        var use = Use.of(space.get().id(), period.get());
        var outcome =
                reserve.book(
                        request(call, person, nonce.get(), use, people.get(), name), call.now());
        if (outcome instanceof Outcome.Done(var booking)) {
            counter.contacts().keep(person, contact(mail), call.now());
            counter.seen(call, "book", booking);
        }
        return counter.answer(call, outcome);
    }

    private static Request request(
            Call call, PersonId person, String nonce, Use use, int people, Optional<String> name) {
        return new Request(
                person,
                call.parsed("audience", Audience::valueOf).orElse(Audience.VISITOR),
                nonce,
                List.of(use),
                people,
                name,
                call.typed("purpose"),
                Plan.Channel.COUNTER,
                Optional.empty());
    }

    private static Contact contact(Optional<String> mail) {
        return mail.map(address -> new Contact(Contact.Channel.MAIL, address, Language.JA))
                .orElseGet(() -> new Contact(Contact.Channel.NONE, "", Language.JA));
    }

    private Optional<Space> space(SpaceId id) {
        return counter.office().catalogue().get().space(id);
    }

    private static Optional<Period> period(Call call, Space space) {
        var day = call.day("day");
        if (space.kind().byNight()) {
            var departure = call.day("departure");
            return day.isPresent() && departure.filter(day.get()::isBefore).isPresent()
                    ? Optional.of(new Nights(day.get(), departure.get()))
                    : Optional.empty();
        }
        return day.flatMap(on -> hours(call, on));
    }

    /// The hours from the field `from` to the field `to`; empty when they are no quarters.
    static Optional<Period> hours(Call call, LocalDate day) {
        var from = call.parsed("from", LocalTime::parse);
        var to = call.parsed("to", LocalTime::parse);
        try {
            return from.isPresent() && to.isPresent()
                    ? Optional.of(Hours.of(day, from.get(), to.get()))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
