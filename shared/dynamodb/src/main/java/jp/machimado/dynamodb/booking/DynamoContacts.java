package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import jp.machimado.words.Language;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Contacts in the table, each until long after it was last kept.
public final class DynamoContacts implements Contacts {

    private static final String CHANNEL = "channel";
    private static final String ADDRESS = "address";
    private static final String LANGUAGE = "language";

    /// True when nothing is kept that lasts longer.
    private static final String SHORTER = "attribute_not_exists(pk) OR expires < :end";

    private final TownTable table;

    public DynamoContacts(TownTable table) {
        this.table = table;
    }

    @Override
    public Optional<Contact> of(PersonId person, Instant now) {
        return new Items(table, InstantSource.fixed(now))
                .get(Keys.contact(person))
                .map(DynamoContacts::contact);
    }

    /// A language that the service no longer speaks becomes Japanese.
    private static Contact contact(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        return new Contact(
                Contact.Channel.valueOf(fields.text(CHANNEL)),
                fields.text(ADDRESS),
                Language.of(fields.text(LANGUAGE)).orElse(Language.JA));
    }

    @Override
    public void keep(PersonId person, Contact contact, Instant now) {
        var item = item(person, contact, Retention.CONTACT.from(now));
        table.keep(item);
    }

    @Override
    public void lend(PersonId person, Contact contact, Instant until) {
        var item = item(person, contact, until);
        var end = Map.of(":end", Fields.value(Fields.seconds(until)));
        try {
            table.retry()
                    .run(() ->
                            table.client()
                                    .putItem(put ->
                                            put.tableName(table.name())
                                                    .item(item)
                                                    .conditionExpression(SHORTER)
                                                    .expressionAttributeValues(end)));
        } catch (ConditionalCheckFailedException _) {
            return;
        }
    }

    private static Map<String, AttributeValue> item(
            PersonId person, Contact contact, Instant until) {
        return Fields.at(Keys.contact(person))
                .set(CHANNEL, contact.channel().name())
                .set(ADDRESS, contact.address())
                .set(LANGUAGE, contact.language().code())
                .expire(until)
                .map();
    }

    @Override
    public void forget(PersonId person) {
        table.forget(Keys.contact(person));
    }
}
