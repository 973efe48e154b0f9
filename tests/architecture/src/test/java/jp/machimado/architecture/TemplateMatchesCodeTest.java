package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.machimado.dynamodb.TownTable;
import org.junit.jupiter.api.Test;

class TemplateMatchesCodeTest {

    private final Template template = Template.read();
    private final TemplateProblems problems = new TemplateProblems(template);

    @Test
    void everyHandlerIsAClassOfOurs() {
        assertEquals(7, template.functions().size());
        assertEquals(List.of(), problems.handlers());
    }

    @Test
    void everySettingIsReadAndSet() {
        assertEquals(Set.of(), problems.unknownSettings());
        assertEquals(Set.of(), problems.missingSettings());
    }

    @Test
    void everyZipIsMadeAndDeployed() {
        assertEquals(Set.of(), problems.zips());
    }

    @Test
    void everyQueueTableSecretAndLogIsUsed() {
        assertEquals(List.of(), problems.unused());
    }

    @Test
    void everyAlarmIsOnSomethingThatIsCounted() {
        assertEquals(List.of(), problems.alarms());
        assertTrue(problems.metrics().containsAll(List.of("MONTHLY_LIMIT", "GIVEN_UP")));
    }

    @Test
    void noRoleMayDoEverythingOrTouchEverything() {
        assertEquals(7, template.resources("AWS::IAM::Role").size());
        assertEquals(List.of(), problems.excessiveRights());
    }

    @Test
    void webhookMayOnlySendToTheQueue() {
        var role = template.resources("AWS::IAM::Role").get("ChatWebhookRole");
        var actions =
                TemplateProblems.statements(role).stream()
                        .flatMap(statement -> Template.texts(statement.get("Action")).stream())
                        .filter(action -> !action.startsWith("logs:"))
                        .toList();
        assertEquals(List.of("sqs:SendMessage", "secretsmanager:GetSecretValue"), actions);
    }

    @Test
    void theStreamWakesTheOutboxOfNewNoticesAlone() {
        var mapping =
                Template.map(
                        Template.at(
                                template.functions().get("Outbox"),
                                "Events",
                                "Notices",
                                "Properties"));
        assertTrue(mapping.get("FilterCriteria").toString().contains("[{\"prefix\": \"OUT#\"}]"));
        assertEquals("true", mapping.get("BisectBatchOnFunctionError"));
        assertEquals("3", mapping.get("MaximumRetryAttempts"));
        assertEquals("3600", mapping.get("MaximumRecordAgeInSeconds"));
        var table = template.resources("AWS::DynamoDB::Table").get("TownTable");
        assertEquals(
                TownTable.STREAM.streamViewTypeAsString(),
                Template.at(table, "StreamSpecification", "StreamViewType"));
    }

    @Test
    void theQueueKeepsTheOrderOfAGroupAndForgetsSoon() {
        var queue = template.resources("AWS::SQS::Queue").get("ChatQueue");
        var expected =
                Map.of(
                        "FifoQueue", "true",
                        "DeduplicationScope", "messageGroup",
                        "FifoThroughputLimit", "perMessageGroupId",
                        "SqsManagedSseEnabled", "true",
                        "MessageRetentionPeriod", "600",
                        "VisibilityTimeout", "15");
        expected.forEach((name, value) -> assertEquals(value, queue.get(name), name));
        assertEquals("3", Template.at(queue, "RedrivePolicy", "maxReceiveCount"));
        var reply = template.functions().get("ChatReply");
        assertEquals("10", reply.get("Timeout"));
        assertEquals("1", Template.at(reply, "Events", "Chat", "Properties", "BatchSize"));
    }

    @Test
    void dataStaysInJapan() {
        var assertions = Template.at(template.root(), "Rules", "DataStaysInJapan", "Assertions");
        assertTrue(assertions.toString().contains("[ap-northeast-1, ap-northeast-3]"));
    }
}
