package jp.machimado.dynamodb.telework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.telework.ledger.Decision;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkPlan;
import jp.machimado.telework.ledger.TeleworkState;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An application as an item.
final class TeleworkItem {

    static final String VERSION = "version";

    private TeleworkItem() {}

    static Map<String, AttributeValue> of(Telework telework, ZoneId zone) {
        var plan = telework.plan();
        var end = plan.day().plusDays(1).atStartOfDay(zone).toInstant();
        return Fields.at(TeleworkKeys.telework(telework.id()))
                .set("id", telework.id().value())
                .set("person", telework.person().value())
                .set("division", telework.division())
                .set("kind", plan.kind().name())
                .set("place", plan.place().name())
                .set("day", plan.day().toString())
                .set("part", plan.part().name())
                .set("work", plan.work())
                .set("devices", List.copyOf(plan.sortedDevices()))
                .set("takes_out", plan.takesOut() ? 1 : 0)
                .setText("late", plan.late())
                .set("state", telework.state().name())
                .set(VERSION, telework.version())
                .setAll("steps", telework.steps().stream().map(TeleworkItem::step).toList())
                .expire(Retention.TELEWORK.from(end))
                .map();
    }

    private static AttributeValue step(Decision step) {
        var texts = new ArrayList<String>();
        texts.add(Fields.text(step.at()));
        texts.add(step.by().value());
        texts.add(step.name());
        texts.add(step.to().name());
        step.why().ifPresent(texts::add);
        return AttributeValue.fromL(texts.stream().map(Fields::value).toList());
    }

    static Telework telework(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        return new Telework(
                new TeleworkId(item.text("id")),
                new PersonId(item.text("person")),
                item.text("division"),
                plan(item),
                TeleworkState.valueOf(item.text("state")),
                item.number(VERSION),
                item.values("steps").stream().map(TeleworkItem::step).toList());
    }

    private static TeleworkPlan plan(Fields item) {
        return new TeleworkPlan(
                WorkKind.valueOf(item.text("kind")),
                WorkPlace.valueOf(item.text("place")),
                LocalDate.parse(item.text("day")),
                DayPart.valueOf(item.text("part")),
                item.text("work"),
                new HashSet<>(item.texts("devices")),
                item.number("takes_out") == 1,
                item.maybeText("late"));
    }

    private static Decision step(AttributeValue value) {
        var texts = value.l().stream().map(AttributeValue::s).toList();
        return new Decision(
                Instant.parse(texts.get(0)),
                new PersonId(texts.get(1)),
                texts.get(2),
                TeleworkState.valueOf(texts.get(3)),
                texts.size() > 4 ? Optional.of(texts.get(4)) : Optional.empty());
    }
}
