package jp.machimado.functions.staff;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.EditedSpaces;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoAudit;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.dynamodb.booking.DynamoDeskCodes;
import jp.machimado.dynamodb.booking.DynamoSignInAttempts;
import jp.machimado.dynamodb.booking.DynamoSpaceEdits;
import jp.machimado.dynamodb.booking.DynamoStaffSessions;
import jp.machimado.dynamodb.telework.DynamoDisasters;
import jp.machimado.dynamodb.telework.DynamoRegistrations;
import jp.machimado.dynamodb.telework.DynamoTeleworks;
import jp.machimado.guide.TownPack;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.oidc.CodeFlow;
import jp.machimado.oidc.HttpCalls;
import jp.machimado.oidc.IdTokens;
import jp.machimado.oidc.Provider;
import jp.machimado.oidc.SigningKeys;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TeleworkTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.telework.TeleworkOffice;
import jp.machimado.town.Division;
import jp.machimado.web.FormTokens;
import jp.machimado.web.Site;
import jp.machimado.words.Language;

/// The staff's desk with its table and its identity provider.
final class Wiring {

    private final Settings settings;
    private final InstantSource clock;
    private final Secrets secrets;
    private final Log log;
    private final TownTable table;
    private final Map<String, String> environment;
    private final TownPack pack;

    Wiring(Map<String, String> environment, InstantSource clock) {
        this.settings = Settings.from(environment);
        this.environment = environment;
        this.pack = TownPackReader.read(settings.townPack());
        this.clock = clock;
        this.log = Log.of(settings, clock);
        this.secrets = Secrets.from(settings, clock, log);
        this.table = TownTable.in(environment, settings.get(Setting.TOWN_TABLE));
    }

    Staff staff() {
        var base = settings.publicUrl();
        var counter = counter();
        var signIn =
                new SignIn(
                        counter,
                        flow(URI.create(base + "/staff/callback")),
                        new DynamoSignInAttempts(table),
                        new DynamoStaffSessions(table),
                        new Cookies(base, new SecureRandom()),
                        log);
        return new Staff(telework(counter), signIn, base, clock);
    }

    private TeleworkCounter telework(Counter counter) {
        var staff = TownTable.in(environment, settings.get(Setting.STAFF_TABLE));
        var town = pack.town();
        var names =
                pack.divisions().values().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Division::id, division -> division.name().in(Language.JA)));
        var office =
                new TeleworkOffice(
                        new DynamoTeleworks(staff, town.zone(), clock),
                        new DynamoRegistrations(staff, town.zone(), clock),
                        TeleworkTables.read(settings.townPack()),
                        town,
                        new DynamoDisasters(staff, clock));
        return new TeleworkCounter(counter, office, names);
    }

    private Counter counter() {
        var town = pack.town();
        var catalogue = SpaceTables.read(settings.townPack());
        var spaces = new EditedSpaces(catalogue, new DynamoSpaceEdits(table, clock), clock);
        var bookings = new DynamoBookings(table, town.zone(), clock);
        var personKey = secrets.personKey();
        var formKey = secrets.formKey();
        return new Counter(
                new Site(town),
                new BookingOffice(bookings, spaces, town),
                spaces,
                new DynamoAudit(table, town.zone(), clock),
                new DynamoContacts(table),
                new DynamoDeskCodes(table, clock),
                () -> new Persons(personKey.get()),
                () -> new DeskCode(formKey.get(), settings.publicUrl()),
                new FormTokens(formKey));
    }

    private CodeFlow flow(URI back) {
        var calls = new HttpCalls();
        var client = settings.get(Setting.OIDC_CLIENT_ID);
        var provider = new Provider(settings.get(Setting.OIDC_ISSUER), calls, clock);
        var keys = new SigningKeys(() -> provider.places().keys(), calls, clock);
        var tokens = new IdTokens(provider.issuer(), client, keys, clock);
        return new CodeFlow(provider, tokens, client, back, calls);
    }
}
