package jp.machimado.testing.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDynamoTest {

    private static final Map<String, String> NOTHING_SET = Map.of();
    private static final String CREATE =
            """
            {"TableName":"town","BillingMode":"PAY_PER_REQUEST",
             "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
             "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]}\
            """;

    @Test
    void keepsItsTablesInAFolderAcrossARestart(@TempDir Path folder) throws Exception {
        var data = Optional.of(folder.resolve("new/dynamodb"));
        try (var dynamo = EmbeddedDynamo.start(data, NOTHING_SET)) {
            ask(dynamo, "CreateTable", CREATE);
        }
        try (var dynamo = EmbeddedDynamo.start(data, NOTHING_SET)) {
            assertEquals("{\"TableNames\":[\"town\"]}", ask(dynamo, "ListTables", "{}"));
        }
    }

    @Test
    void twoInMemoryAreApart() throws Exception {
        try (var one = EmbeddedDynamo.start(Optional.empty(), NOTHING_SET);
                var other = EmbeddedDynamo.start(Optional.empty(), NOTHING_SET)) {
            assertNotEquals(one.endpoint(), other.endpoint());
            ask(one, "CreateTable", CREATE);
            assertEquals("{\"TableNames\":[]}", ask(other, "ListTables", "{}"));
        }
    }

    @Test
    void answersNobodyOnceItIsClosed() throws Exception {
        var dynamo = EmbeddedDynamo.start(Optional.empty(), NOTHING_SET);
        try (dynamo) {
            ask(dynamo, "ListTables", "{}");
        }
        assertThrows(ConnectException.class, () -> ask(dynamo, "ListTables", "{}"));
    }

    @Test
    void leavesItToTheEndpointThatTheEnvironmentNames() {
        var both =
                Map.of(
                        "AWS_ENDPOINT_URL", "http://localhost:4566",
                        "AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:8000");
        try (var dynamo = EmbeddedDynamo.start(Optional.empty(), both)) {
            assertEquals(URI.create("http://localhost:8000"), dynamo.endpoint());
        }
        var all = Map.of("AWS_ENDPOINT_URL", "http://localhost:4566");
        try (var dynamo = EmbeddedDynamo.start(Optional.empty(), all)) {
            assertEquals(URI.create("http://localhost:4566"), dynamo.endpoint());
        }
    }

    @Test
    void saysWhatToDoOnACpuWithoutALibrary() throws Exception {
        var java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dorg.sqlite.osinfo.architecture=abacus",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StartsAlone.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertNotEquals(0, java.waitFor());
        assertTrue(said.contains("DynamoDB Local has no library for"), said);
        assertTrue(said.contains("set AWS_ENDPOINT_URL_DYNAMODB"), said);
    }

    /// Starts one in a process of its own.
    static final class StartsAlone {
        public static void main(String[] arguments) {
            EmbeddedDynamo.start(Optional.empty(), NOTHING_SET).close();
        }
    }

    private static String ask(EmbeddedDynamo dynamo, String operation, String body)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(dynamo.endpoint())
                            .header("Content-Type", "application/x-amz-json-1.0")
                            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                            .header(
                                    "Authorization",
                                    "AWS4-HMAC-SHA256"
                                            + " Credential=local/20260701/us-east-1/dynamodb/aws4_request,"
                                            + " SignedHeaders=host, Signature=0")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
