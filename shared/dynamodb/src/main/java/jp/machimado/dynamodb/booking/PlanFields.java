package jp.machimado.dynamodb.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.dynamodb.item.Fields;

/// What somebody asked for, as part of a booking or a place in line.
final class PlanFields {

    /// For the desk; in these items only.
    static final String NAME = "name";

    /// In the person's words; in these items only.
    static final String PURPOSE = "purpose";

    private static final String BAR = "|";
    private static final String TO = "..";

    private PlanFields() {}

    static Fields set(Fields fields, Plan plan) {
        return fields.set("site", plan.site().value())
                .set("uses", plan.uses().stream().map(PlanFields::text).toList())
                .set("claims", plan.claims().stream().map(PlanFields::text).toList())
                .set("people", plan.people())
                .set("audience", plan.audience().name())
                .setText(NAME, plan.name())
                .setText(PURPOSE, plan.purpose())
                .set("channel", plan.channel().name())
                .set("rules", plan.judgedBy().text())
                .setText("series", plan.series());
    }

    static Plan plan(Fields fields) {
        return new Plan(
                new SiteId(fields.text("site")),
                fields.texts("uses").stream().map(PlanFields::use).toList(),
                fields.texts("claims").stream().map(PlanFields::claim).toList(),
                fields.number("people"),
                fields.maybeText("audience").map(Audience::valueOf).orElse(Audience.VISITOR),
                fields.maybeText(NAME),
                fields.maybeText(PURPOSE),
                Plan.Channel.valueOf(fields.text("channel")),
                RuleVersion.parse(fields.text("rules")),
                fields.maybeText("series"));
    }

    /// `desk-1|1|2026-07-02|36|40`, or `house|1|2026-07-02..2026-07-04`.
    private static String text(Use use) {
        var period =
                switch (use.period()) {
                    case Hours(var day, var from, var to) ->
                            String.join(BAR, day.toString(), text(from), text(to));
                    case Nights(var arrival, var departure) -> arrival + TO + departure;
                };
        return String.join(BAR, use.space().value(), text(use.units()), period);
    }

    private static Use use(String text) {
        var parts = parts(text);
        var day = parts.get(2);
        int to = day.indexOf(TO);
        var period =
                to < 0
                        ? new Hours(LocalDate.parse(day), number(parts, 3), number(parts, 4))
                        : new Nights(
                                LocalDate.parse(day.substring(0, to)),
                                LocalDate.parse(day.substring(to + TO.length())));
        return new Use(new SpaceId(parts.getFirst()), period, number(parts, 1));
    }

    /// `lake|2026-07|2|desk-1|36|40|1`.
    private static String text(Claim claim) {
        var bucket = claim.bucket();
        return String.join(
                BAR,
                bucket.site().value(),
                bucket.month().toString(),
                text(bucket.day()),
                bucket.space().value(),
                text(claim.from()),
                text(claim.to()),
                text(claim.units()));
    }

    private static Claim claim(String text) {
        var parts = parts(text);
        var bucket =
                new Bucket(
                        new SiteId(parts.getFirst()),
                        YearMonth.parse(parts.get(1)),
                        number(parts, 2),
                        new SpaceId(parts.get(3)));
        return new Claim(bucket, number(parts, 4), number(parts, 5), number(parts, 6));
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    private static List<String> parts(String text) {
        return List.of(text.split("\\|", -1));
    }

    private static int number(List<String> parts, int index) {
        return Integer.parseInt(parts.get(index));
    }
}
