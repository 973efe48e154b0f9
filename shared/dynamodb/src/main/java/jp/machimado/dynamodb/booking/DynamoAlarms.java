package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.Alarms;
import jp.machimado.booking.Reconcile.Difference;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Alarms in the table, without personal data.
public final class DynamoAlarms implements Alarms {

    private static final String SITE = "site";
    private static final String MONTH = "month";
    private static final String DAY = "day";
    private static final String SPACE = "space";
    private static final String COUNTER = "counter";
    private static final String COUNTED = "counted";
    private static final String BOOKED = "booked";
    private static final String BOOKING = "booking";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final TownTable table;
    private final Items items;

    /// What has expired by `clock` is gone.
    public DynamoAlarms(TownTable table, InstantSource clock) {
        this.table = table;
        this.items = new Items(table, clock);
    }

    @Override
    public void raise(Difference difference, Instant now) {
        var key = Keys.alarm(difference);
        var first = items.get(key).map(Fields::of).map(item -> item.instant(FIRST)).orElse(now);
        var bucket = difference.bucket();
        var item =
                Fields.at(key)
                        .set(SITE, bucket.site().value())
                        .set(MONTH, bucket.month().toString())
                        .set(DAY, bucket.day())
                        .set(SPACE, bucket.space().value())
                        .set(COUNTER, difference.counter())
                        .set(COUNTED, difference.counted())
                        .set(BOOKED, difference.booked())
                        .setText(BOOKING, difference.booking().map(BookingId::value))
                        .set(FIRST, first)
                        .set(LAST, now)
                        .expire(Retention.ALARM.from(now))
                        .map();
        table.keep(item);
    }

    @Override
    public List<Alarm> of(SiteId site, YearMonth month) {
        return items.partition(Keys.alarms(site, month)).stream().map(DynamoAlarms::alarm).toList();
    }

    private static Alarm alarm(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        var bucket =
                new Bucket(
                        new SiteId(fields.text(SITE)),
                        YearMonth.parse(fields.text(MONTH)),
                        fields.number(DAY),
                        new SpaceId(fields.text(SPACE)));
        var difference =
                new Difference(
                        bucket,
                        fields.number(COUNTER),
                        fields.number(COUNTED),
                        fields.number(BOOKED),
                        fields.maybeText(BOOKING).map(BookingId::new));
        return new Alarm(difference, fields.instant(FIRST), fields.instant(LAST));
    }
}
