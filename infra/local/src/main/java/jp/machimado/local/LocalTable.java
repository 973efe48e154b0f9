package jp.machimado.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import jp.machimado.dynamodb.TownTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Creates the tables and waits for a DynamoDB that has only just begun: its first answers may take
/// longer than a function would wait.
final class LocalTable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LocalTable() {}

    /// Creates the tables unless they are there, and the stream of `town` unless it has one.
    ///
    /// @param environment as [LocalSettings] makes it
    /// @return the stream's name
    /// @throws CannotStart when DynamoDB does not answer
    static String create(Map<String, String> environment) {
        try (var client = client(environment)) {
            TownTable.createIfMissing(client, LocalSettings.STAFF_TABLE);
            TownTable.createIfMissing(client, LocalSettings.TABLE);
            if (stream(client) == null) {
                client.updateTable(change ->
                        change.tableName(LocalSettings.TABLE)
                                .streamSpecification(TownTable.STREAM));
            }
            return Objects.requireNonNull(stream(client), "the table has no stream");
        } catch (SdkException fault) {
            throw new CannotStart(
                    "DynamoDB (" + endpoint(environment) + ") が答えません: " + fault.getMessage(),
                    "DynamoDB does not answer; look at AWS_ENDPOINT_URL_DYNAMODB");
        }
    }

    private static @Nullable String stream(DynamoDbClient client) {
        return client.describeTable(request -> request.tableName(LocalSettings.TABLE))
                .table()
                .latestStreamArn();
    }

    /// Reads the table's stream.
    static DynamoDbStreamsClient streams(Map<String, String> environment) {
        return at(DynamoDbStreamsClient.builder(), environment).build();
    }

    private static DynamoDbClient client(Map<String, String> environment) {
        return at(DynamoDbClient.builder(), environment).build();
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B at(
            B builder, Map<String, String> environment) {
        var credentials =
                AwsBasicCredentials.create(
                        environment.getOrDefault("AWS_ACCESS_KEY_ID", "local"),
                        environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "local"));
        return builder.endpointOverride(URI.create(endpoint(environment)))
                .region(Region.of(environment.getOrDefault("AWS_REGION", "ap-northeast-1")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE));
    }

    private static String endpoint(Map<String, String> environment) {
        return environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "");
    }
}
