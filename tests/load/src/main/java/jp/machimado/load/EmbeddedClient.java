package jp.machimado.load;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A connection to the DynamoDB of a benchmark, more patient than the service's own.
final class EmbeddedClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EmbeddedClient() {}

    /// To `endpoint`; `listeners` see every request.
    static DynamoDbClient to(URI endpoint, ExecutionInterceptor... listeners) {
        var anyone = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.AP_NORTHEAST_1)
                .credentialsProvider(anyone)
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE))
                .overrideConfiguration(
                        settings -> Stream.of(listeners).forEach(settings::addExecutionInterceptor))
                .build();
    }
}
