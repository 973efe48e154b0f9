package jp.machimado.functions.staff;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.lambda.Log;
import jp.machimado.oidc.CodeFlow;
import jp.machimado.oidc.IdTokens;
import jp.machimado.oidc.Provider;
import jp.machimado.oidc.SigningKeys;
import jp.machimado.testing.booking.InMemoryAudit;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InMemoryContacts;
import jp.machimado.testing.booking.InMemoryDeskCodes;
import jp.machimado.testing.booking.InMemorySignInAttempts;
import jp.machimado.testing.booking.InMemorySpaceEdits;
import jp.machimado.testing.booking.InMemoryStaffSessions;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.testing.telework.TownHall;
import jp.machimado.web.Form;
import jp.machimado.web.FormTokens;
import jp.machimado.web.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The staff's desk of a town that does not exist, on a Tuesday morning at ten.
final class Office {

    static final String BASE = "https://town.example";
    static final Persons PERSONS = new Persons("a key that only tests use");

    Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private final InstantSource clock = () -> now;
    final InventedProvider provider = new InventedProvider(clock);
    final InMemorySpaceEdits edits = new InMemorySpaceEdits();
    private final EditedSpaces spaces;
    final BookingOffice bookings;
    final InMemoryAudit audit = new InMemoryAudit(InventedTown.town().zone());
    final InMemoryContacts contacts = new InMemoryContacts();
    final Staff staff;
    private final StaffFunction function;

    Office() {
        this(new InMemoryBookings());
    }

    /// One that keeps its bookings in `ledger`.
    Office(Bookings ledger) {
        this(ledger, InventedTown.spaces());
    }

    /// One whose town pack has `pack`.
    Office(Bookings ledger, Spaces pack) {
        spaces = new EditedSpaces(pack, edits, clock);
        bookings = new BookingOffice(ledger, spaces, InventedTown.town());
        staff = staff();
        function = new StaffFunction(staff);
    }

    private Staff staff() {
        var places = new Provider(InventedProvider.ISSUER, provider, clock);
        var keys = new SigningKeys(() -> places.places().keys(), provider, clock);
        var tokens = new IdTokens(places.issuer(), InventedProvider.CLIENT, keys, clock);
        var back = URI.create(BASE + "/staff/callback");
        var counter =
                new Counter(
                        new Site(InventedTown.town()),
                        bookings,
                        spaces,
                        audit,
                        contacts,
                        new InMemoryDeskCodes(),
                        () -> PERSONS,
                        () -> new DeskCode("a key of forms in tests", BASE),
                        new FormTokens(() -> "a key of forms in tests"));
        var signIn =
                new SignIn(
                        counter,
                        new CodeFlow(places, tokens, InventedProvider.CLIENT, back, provider),
                        new InMemorySignInAttempts(),
                        new InMemoryStaffSessions(),
                        new Cookies(BASE, new Random(1)),
                        new Log("staff", clock, _ -> {}));
        var telework = new TeleworkCounter(counter, TownHall.inMemory(), Map.of("tax", "税務係"));
        return new Staff(telework, signIn, BASE, clock);
    }

    /// The cookie of `subject`, signed in with `roles`.
    String signIn(String subject, String... roles) {
        provider.roles = List.of(roles);
        var start = call("GET", "/staff/sign-in", "", Map.of(), List.of());
        var asked = toldTo(start);
        var back =
                call(
                        "GET",
                        "/staff/callback?code=" + subject + "&state=" + asked.first("state").get(),
                        "",
                        Map.of(),
                        List.of(Events.cookie(start, "__Host-l")));
        return Events.cookie(back, "__Host-s");
    }

    /// What the browser tells the provider, which remembers it.
    Form toldTo(APIGatewayV2HTTPResponse start) {
        var asked = Form.parse(URI.create(start.getHeaders().get("location")).getRawQuery());
        provider.nonce = asked.first("nonce").get();
        provider.challenge = asked.first("code_challenge").get();
        return asked;
    }

    APIGatewayV2HTTPResponse get(String cookie, String address) {
        return call("GET", address, "", Map.of(), List.of(cookie));
    }

    Document page(String cookie, String address) {
        var response = get(cookie, address);
        if (response.getStatusCode() != 200) {
            throw new AssertionError(response.getStatusCode() + " " + response.getBody());
        }
        return Jsoup.parse(response.getBody());
    }

    /// Fills in `fields` of the form that posts to `action` on the page at `address`, and sends it.
    APIGatewayV2HTTPResponse send(
            String cookie, String address, String action, Map<String, String> fields) {
        var form = page(cookie, address).select("form[action=" + action + "]").first();
        if (form == null) {
            throw new AssertionError("no form " + action + " at " + address);
        }
        var all =
                form.select("input[type=hidden]").stream()
                        .collect(
                                Collectors.toMap(
                                        field -> field.attr("name"), field -> field.attr("value")));
        all.putAll(fields);
        return post(cookie, action, all, Map.of("origin", BASE));
    }

    APIGatewayV2HTTPResponse post(
            String cookie, String path, Map<String, String> fields, Map<String, String> headers) {
        return call("POST", path, Events.body(fields), headers, List.of(cookie));
    }

    APIGatewayV2HTTPResponse call(
            String method,
            String address,
            String body,
            Map<String, String> headers,
            List<String> cookies) {
        var event = Events.of(method, address, body, headers, cookies);
        return function.handleRequest(event, null);
    }

    /// A booking of `space` today from 11:00 to 12:00, by somebody called `name`.
    Booking booked(String space, PersonId person, String name, String purpose) {
        var day = now.atZone(InventedTown.town().zone()).toLocalDate();
        var use = Use.of(new SpaceId(space), new Hours(day, 44, 48));
        var request =
                new Request(
                        person,
                        Audience.RESIDENT,
                        "nonce-" + space + name.hashCode(),
                        List.of(use),
                        1,
                        Optional.of(name),
                        Optional.of(purpose),
                        Plan.Channel.WEB,
                        Optional.empty());
        var outcome = (Outcome.Done) new ReserveSpace(bookings).book(request, now);
        return outcome.booking();
    }

    Booking now(Booking booking) {
        return bookings.bookings().booking(booking.id()).orElseThrow();
    }
}
