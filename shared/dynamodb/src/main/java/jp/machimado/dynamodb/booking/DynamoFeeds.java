package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.machimado.booking.ledger.Feeds;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;

/// Generations of calendar addresses in the table, beside the contact of their person.
public final class DynamoFeeds implements Feeds {

    private static final String GENERATION = "generation";

    private final TownTable table;

    public DynamoFeeds(TownTable table) {
        this.table = table;
    }

    @Override
    public Optional<String> of(PersonId person, Instant now) {
        return new Items(table, InstantSource.fixed(now))
                .get(Keys.feed(person))
                .map(item -> Fields.of(item).text(GENERATION));
    }

    @Override
    public void keep(PersonId person, String generation, Instant now) {
        var item =
                Fields.at(Keys.feed(person))
                        .set(GENERATION, generation)
                        .expire(Retention.FEED.from(now))
                        .map();
        table.keep(item);
    }

    @Override
    public void forget(PersonId person) {
        table.forget(Keys.feed(person));
    }
}
