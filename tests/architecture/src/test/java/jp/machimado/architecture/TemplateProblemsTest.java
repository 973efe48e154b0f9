package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each comparison of the template with the code sees a template that is wrong.
class TemplateProblemsTest {

    private static final String HANDLER =
            "jp.machimado.functions.chatreply.ChatReplyFunction::handleRequest";

    private static TemplateProblems function(String handler, String zip, String setting) {
        return of(
                """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: %s
                      CodeUri: %s
                      Environment: {Variables: {%s: a}}
                """
                        .formatted(handler, zip, setting));
    }

    private static TemplateProblems of(String yaml) {
        return new TemplateProblems(Template.of(yaml));
    }

    @Test
    void seesAHandlerThatIsNoClass() {
        assertEquals(List.of(), function(HANDLER, "a", "A").handlers());
        var gone = HANDLER.replace("ChatReply", "Gone");
        assertEquals(List.of(gone), function(gone, "a", "A").handlers());
        var other = "java.lang.String::handleRequest";
        assertEquals(List.of(other), function(other, "a", "A").handlers());
        var method = HANDLER.replace("handleRequest", "handle");
        assertEquals(List.of(method), function(method, "a", "A").handlers());
    }

    @Test
    void seesASettingThatNobodyReadsOrSets() {
        var problems = function(HANDLER, "a", "QUEUE");
        assertEquals(Set.of("QUEUE"), problems.unknownSettings());
        assertTrue(problems.missingSettings().contains("QUEUE_URL"));
    }

    @Test
    void seesSecretsThatAreGivenAsValues() {
        var problems = function(HANDLER, "a", "LINE_CHANNEL_SECRET");
        assertEquals(Set.of("LINE_CHANNEL_SECRET"), problems.unknownSettings());
    }

    @Test
    void seesAZipThatNoModuleMakesOrNobodyDeploys() {
        var zips = function(HANDLER, "functions/gone/target/gone.zip", "A").zips();
        assertTrue(zips.contains("functions/gone/target/gone.zip"));
        assertTrue(zips.contains("functions/guide/target/guide.zip"));
    }

    @Test
    void seesWhatNobodyUses() {
        var problems =
                of(
                        """
                        Resources:
                          Used: {Type: AWS::SQS::Queue}
                          Unused: {Type: AWS::SQS::Queue}
                          Forgotten: {Type: AWS::DynamoDB::Table}
                          Other: {Type: Other, Properties: {Queue: !GetAtt Used.Arn}}
                        """);
        assertEquals(List.of("Unused", "Forgotten"), problems.unused());
    }

    @Test
    void seesAnAlarmOnNothing() {
        var problems =
                of(
                        """
                        Resources:
                          A:
                            Type: AWS::CloudWatch::Alarm
                            Properties: {Namespace: Machimado, MetricName: NEVER_COUNTED}
                        """);
        assertEquals(List.of("NEVER_COUNTED"), problems.alarms());
    }

    @Test
    void seesARoleThatMayDoTooMuch() {
        var role =
                """
                Resources:
                  R:
                    Type: AWS::IAM::Role
                    Properties:
                      Policies:
                        - PolicyDocument:
                            Statement: [{Action: %s, Resource: %s}]
                """;
        assertEquals(List.of(), of(role.formatted("sqs:SendMessage", "!Ref Q")).excessiveRights());
        assertEquals(1, of(role.formatted("sqs:*", "!Ref Q")).excessiveRights().size());
        assertEquals(1, of(role.formatted("sqs:SendMessage", "\"*\"")).excessiveRights().size());
    }
}
