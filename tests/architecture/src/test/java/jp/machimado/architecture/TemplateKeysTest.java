package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each role may touch the keys that its code makes, and no others.
class TemplateKeysTest {

    private final Template template = Template.read();

    @Test
    void replyMayTouchExactlyTheKeysThatTheStoresMake() {
        var keys = prefixes("booking/Keys.java");
        keys.removeAll(Set.of("MONTH#*", "OUT#*", "ALARM#*"));
        keys.addAll(prefixes("ItemKey.java"));
        assertEquals(keys, leadingKeys("ChatReplyRole", "TownTable"));
    }

    @Test
    void clockMayTouchExactlyTheKeysOfTheLedger() {
        var ledger = prefixes("booking/Keys.java");
        ledger.remove("OUT#*");
        ledger.remove("MONTH#*");
        ledger.add("DUE#*");
        assertEquals(ledger, leadingKeys("ClockRole", "TownTable"));
        assertTrue(ledger.contains("SITE#*"));
    }

    @Test
    void outboxMayTouchOnlyBookingsAndReadTheirPersons() {
        assertEquals(Set.of("BOOKING#*", "PERSON#*"), leadingKeys("OutboxRole", "TownTable"));
        var persons =
                TemplateProblems.statements(template.resources("AWS::IAM::Role").get("OutboxRole"))
                        .stream()
                        .filter(statement -> statement.toString().contains("PERSON#*"))
                        .map(statement -> Template.texts(statement.get("Action")))
                        .toList();
        assertEquals(List.of(List.of("dynamodb:GetItem")), persons);
    }

    @Test
    void staffMayTouchExactlyTheKeysOfTheLedgerAndTheirOwn() {
        var keys = prefixes("booking/StaffKeys.java");
        keys.addAll(prefixes("booking/Keys.java"));
        keys.addAll(prefixes("booking/DynamoDeskCodes.java"));
        keys.removeAll(Set.of("MONTH#*", "OUT#*", "ALARM#*"));
        assertEquals(keys, leadingKeys("StaffRole", "TownTable"));
    }

    @Test
    void staffMayTouchExactlyTheKeysOfTelework() {
        var keys = prefixes("telework/TeleworkKeys.java");
        keys.removeAll(Set.of("DAY#*", "WEEK#*", "MONTH#*", "YEAR#*"));
        assertEquals(keys, leadingKeys("StaffRole", "StaffTable"));
    }

    @Test
    void bookingMayTouchExactlyTheKeysOfTheLedgerItsVisitorsAndDesks() {
        var keys = prefixes("booking/Keys.java");
        List.of(
                        "booking/DynamoSessions.java",
                        "booking/DynamoTries.java",
                        "booking/DynamoDeskCodes.java")
                .forEach(file -> keys.addAll(prefixes(file)));
        keys.removeAll(Set.of("MONTH#*", "OUT#*", "ALARM#*", "HOUR#*"));
        assertEquals(keys, leadingKeys("BookingRole", "TownTable"));
    }

    @Test
    void whoeverReadsTheLedgerMayReadManyBookingsAtOnce() {
        for (var name : List.of("ChatReplyRole", "ClockRole", "BookingRole", "StaffRole")) {
            var role = template.resources("AWS::IAM::Role").get(name);
            var actions =
                    TemplateProblems.statements(role).stream()
                            .flatMap(statement -> Template.texts(statement.get("Action")).stream())
                            .toList();
            assertTrue(actions.contains("dynamodb:BatchGetItem"), name);
        }
    }

    /// The beginnings of the partitions of `table` that `role` may touch.
    private Set<String> leadingKeys(String role, String table) {
        return TemplateProblems.statements(template.resources("AWS::IAM::Role").get(role)).stream()
                .filter(statement -> String.valueOf(statement.get("Resource")).contains(table))
                .map(statement ->
                        Template.at(
                                statement,
                                "Condition",
                                "ForAllValues:StringLike",
                                "dynamodb:LeadingKeys"))
                .filter(List.class::isInstance)
                .flatMap(list -> Template.texts(list).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The beginnings of keys in a class that makes keys.
    private static Set<String> prefixes(String file) {
        var keys = "shared/dynamodb/src/main/java/jp/machimado/dynamodb/" + file;
        return Pattern.compile("\"([A-Z]+#)\"")
                .matcher(Sources.read(Sources.ROOT.resolve(keys)))
                .results()
                .map(match -> match.group(1) + "*")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
