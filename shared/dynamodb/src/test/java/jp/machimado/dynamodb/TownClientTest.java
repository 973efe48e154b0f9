package jp.machimado.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

final class TownClientTest {

    @Test
    void asksTheEndpointThatIsMeantForDynamoDbFirst() {
        var general = "http://localhost:4566";
        assertEquals(
                Optional.of(URI.create("http://localhost:8000")),
                made(Map.of(
                                "AWS_ENDPOINT_URL",
                                general,
                                "AWS_ENDPOINT_URL_DYNAMODB",
                                "http://localhost:8000"))
                        .endpointOverride());
        assertEquals(
                Optional.of(URI.create(general)),
                made(Map.of("AWS_ENDPOINT_URL", general)).endpointOverride());
    }

    @Test
    void asksInTokyoUnlessARegionIsGiven() {
        assertEquals("ap-northeast-1", made(Map.of()).region().id());
        assertEquals("ap-northeast-3", made(Map.of("AWS_REGION", "ap-northeast-3")).region().id());
    }

    private static DynamoDbServiceClientConfiguration made(Map<String, String> environment) {
        try (var client = TownClient.of(environment)) {
            return client.serviceClientConfiguration();
        }
    }
}
