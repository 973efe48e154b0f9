package jp.machimado.dynamodb.telework;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.ledger.Registration.Exemption;
import jp.machimado.telework.ledger.Registrations;
import jp.machimado.telework.rules.Employment;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Registrations in the table: one item with the person, and the same in its division's list.
public final class DynamoRegistrations implements Registrations {

    private final TownTable table;
    private final ZoneId zone;
    private final Items items;

    /// Fiscal years are those of `zone`, the town's; what has expired by `clock` is gone.
    public DynamoRegistrations(TownTable table, ZoneId zone, InstantSource clock) {
        this.table = table;
        this.zone = zone;
        this.items = new Items(table, clock);
    }

    /// The list is written first: it is only believed of what the person's own item says too.
    @Override
    public void keep(Registration registration) {
        var person = registration.person();
        int year = registration.fiscalYear();
        var list = TeleworkKeys.registered(registration.division(), person, year);
        table.keep(item(list, registration));
        table.keep(item(TeleworkKeys.year(person, year), registration));
    }

    @Override
    public Optional<Registration> of(PersonId person, int year) {
        return items.get(TeleworkKeys.year(person, year)).map(DynamoRegistrations::registration);
    }

    @Override
    public List<Registration> of(String division, int year) {
        var persons =
                items.partition(TeleworkKeys.registered(division, year)).stream()
                        .map(DynamoRegistrations::registration)
                        .map(listed -> TeleworkKeys.year(listed.person(), year))
                        .toList();
        return items.all(persons).stream()
                .map(DynamoRegistrations::registration)
                .filter(registration -> registration.division().equals(division))
                .sorted(
                        Comparator.comparing(Registration::name)
                                .thenComparing(Registration::person))
                .toList();
    }

    private Map<String, AttributeValue> item(ItemKey key, Registration registration) {
        var end = LocalDate.of(registration.fiscalYear() + 1, 4, 1).atStartOfDay(zone).toInstant();
        var given = registration.exception();
        return Fields.at(key)
                .set("person", registration.person().value())
                .set("name", registration.name())
                .set("division", registration.division())
                .set("year", registration.fiscalYear())
                .set("employment", registration.employment().name())
                .set("at", registration.at())
                .setText("exempted_by", given.map(exemption -> exemption.by().value()))
                .setText("exempted_for", given.map(Exemption::reason))
                .setInstant("exempted_at", given.map(Exemption::at))
                .expire(Retention.TELEWORK.from(end))
                .map();
    }

    private static Registration registration(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        var given =
                item.maybeText("exempted_by")
                        .map(by ->
                                new Exemption(
                                        new PersonId(by),
                                        item.text("exempted_for"),
                                        item.instant("exempted_at")));
        return new Registration(
                new PersonId(item.text("person")),
                item.text("name"),
                item.text("division"),
                item.number("year"),
                Employment.valueOf(item.text("employment")),
                given,
                item.instant("at"));
    }
}
