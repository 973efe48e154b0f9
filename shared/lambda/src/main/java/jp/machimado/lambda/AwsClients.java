package jp.machimado.lambda;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/// Makes clients of AWS's services that fit a function: no connection before the first call, short
/// time-outs, and an endpoint of one's own when the settings name one.
public final class AwsClients {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration LONG_ANSWER = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(5);
    private static final String LOCAL = "local";

    private final Settings settings;

    public AwsClients(Settings settings) {
        this.settings = settings;
    }

    /// The client that `builder` makes, for a service whose own endpoint may be in `endpoint`.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
            B builder, Setting endpoint) {
        builder.overrideConfiguration(change -> change.apiCallTimeout(CALL));
        return build(builder, ANSWER, endpoint);
    }

    /// The same, for what must not be done twice: each call is made once, and its answer is waited
    /// for longer.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C buildForOneTry(
            B builder, Setting endpoint) {
        builder.overrideConfiguration(
                change -> change.retryStrategy(DefaultRetryStrategy.doNotRetry()));
        return build(builder, LONG_ANSWER, endpoint);
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
            B builder, Duration answer, Setting endpoint) {
        builder.httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(answer));
        var region = settings.find(Setting.AWS_REGION);
        region.ifPresent(name -> builder.region(Region.of(name)));
        ownEndpoint(endpoint)
                .ifPresent(own -> {
                    builder.endpointOverride(own).credentialsProvider(ownCredentials());
                    if (region.isEmpty()) {
                        builder.region(Region.AP_NORTHEAST_1);
                    }
                });
        return builder.build();
    }

    private Optional<URI> ownEndpoint(Setting endpoint) {
        return settings.address(endpoint).or(() -> settings.address(Setting.AWS_ENDPOINT_URL));
    }

    /// Only for an endpoint of one's own: in Lambda the SDK finds the role by itself, which after a
    /// restored snapshot is not in the environment.
    private StaticCredentialsProvider ownCredentials() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                        settings.find(Setting.AWS_ACCESS_KEY_ID).orElse(LOCAL),
                        settings.find(Setting.AWS_SECRET_ACCESS_KEY).orElse(LOCAL)));
    }
}
