package jp.machimado.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// The connection to DynamoDB.
public final class TownClient {

    /// One try, so that a few fit into the 10 seconds that a function has.
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private TownClient() {}

    /// Connects as `environment` says: `AWS_ENDPOINT_URL_DYNAMODB`, else `AWS_ENDPOINT_URL`, else
    /// wherever the SDK finds DynamoDB by itself; `AWS_REGION`, else Tokyo. A given endpoint
    /// without `AWS_ACCESS_KEY_ID` is one of this machine's, to which any credentials will do. The
    /// SDK does not retry: [Retry] does.
    public static DynamoDbClient of(Map<String, String> environment) {
        return builder(environment, PATIENCE).build();
    }

    static DynamoDbClientBuilder builder(Map<String, String> environment, Duration patience) {
        var client =
                DynamoDbClient.builder()
                        .region(Region.of(environment.getOrDefault("AWS_REGION", "ap-northeast-1")))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(patience)
                                        .socketTimeout(patience))
                        .overrideConfiguration(settings ->
                                settings.apiCallAttemptTimeout(patience)
                                        .retryStrategy(DefaultRetryStrategy.doNotRetry()));
        endpoint(environment).ifPresent(client::endpointOverride);
        if (endpoint(environment).isPresent() && !environment.containsKey("AWS_ACCESS_KEY_ID")) {
            client.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
        }
        return client;
    }

    private static Optional<URI> endpoint(Map<String, String> environment) {
        return Stream.of("AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(url -> !url.isBlank())
                .findFirst()
                .map(URI::create);
    }
}
