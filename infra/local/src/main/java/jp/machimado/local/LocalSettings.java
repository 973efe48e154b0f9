package jp.machimado.local;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the functions find in their environment on this machine: the names that template.yaml sets
/// in the cloud.
final class LocalSettings {

    static final String TABLE = "town";
    static final String QUEUE = "chat.fifo";

    /// For the simulator alone. A real channel's secrets come from the environment.
    private static final String DEMO_SECRET = "demo-channel-secret-for-the-simulator-only";

    private static final String DEMO_TOKEN = "demo-access-token-for-the-simulator-only";

    private static final String DEMO_PERSON_KEY = "demo-person-key-for-this-machine-only";

    private static final String DEMO_FORM_KEY = "demo-form-key-for-this-machine-only";

    private LocalSettings() {}

    /// @param url of the local host, without a slash at its end
    /// @param dynamo where DynamoDB is
    static Map<String, String> of(Options options, String url, URI dynamo) {
        var given = options.environment();
        var settings = new HashMap<String, String>();
        settings.put("TOWN_PACK", options.townPack().toString());
        settings.put("TOWN_TABLE", TABLE);
        settings.put("QUEUE_URL", url + "/sqs/000000000000/" + QUEUE);
        settings.put("AWS_ENDPOINT_URL_SQS", url + "/sqs");
        settings.put("AWS_ENDPOINT_URL_DYNAMODB", dynamo.toString());
        settings.put("AWS_REGION", given("AWS_REGION", given).orElse("ap-northeast-1"));
        settings.put("PUBLIC_URL", given("PUBLIC_URL", given).orElse(url));
        settings.put("LINE_API_ENDPOINT", given("LINE_API_ENDPOINT", given).orElse(url));
        settings.put("PERSON_KEY", given("PERSON_KEY", given).orElse(DEMO_PERSON_KEY));
        settings.put("FORM_KEY", given("FORM_KEY", given).orElse(DEMO_FORM_KEY));
        settings.put(
                "LINE_CHANNEL_SECRET", given("LINE_CHANNEL_SECRET", given).orElse(DEMO_SECRET));
        settings.put(
                "LINE_CHANNEL_ACCESS_TOKEN",
                given("LINE_CHANNEL_ACCESS_TOKEN", given).orElse(DEMO_TOKEN));
        for (var name : List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")) {
            given(name, given).ifPresent(value -> settings.put(name, value));
        }
        return Map.copyOf(settings);
    }

    private static Optional<String> given(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
