package jp.machimado.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import jp.machimado.dynamodb.TownTable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Creates the table and waits for a DynamoDB that has only just begun: its first answers may take
/// longer than a function would wait.
final class LocalTable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LocalTable() {}

    /// Creates the table unless it is there.
    ///
    /// @param environment as [LocalSettings] makes it
    /// @throws CannotStart when DynamoDB does not answer
    static void create(Map<String, String> environment) {
        var endpoint = environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "");
        try (var client = client(endpoint, environment)) {
            TownTable.createIfMissing(client, LocalSettings.TABLE);
            client.describeTable(request -> request.tableName(LocalSettings.TABLE));
        } catch (SdkException fault) {
            throw new CannotStart(
                    "DynamoDB (" + endpoint + ") が答えません: " + fault.getMessage(),
                    "DynamoDB does not answer; look at AWS_ENDPOINT_URL_DYNAMODB");
        }
    }

    private static DynamoDbClient client(String endpoint, Map<String, String> environment) {
        var credentials =
                AwsBasicCredentials.create(
                        environment.getOrDefault("AWS_ACCESS_KEY_ID", "local"),
                        environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "local"));
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.of(environment.getOrDefault("AWS_REGION", "ap-northeast-1")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE))
                .build();
    }
}
