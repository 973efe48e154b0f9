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
    static final String STAFF_TABLE = "staff";
    static final String QUEUE = "chat.fifo";

    /// For the simulator alone. A real channel's secrets come from the environment.
    private static final String DEMO_SECRET = "demo-channel-secret-for-the-simulator-only";

    private static final String DEMO_TOKEN = "demo-access-token-for-the-simulator-only";

    /// For this machine alone; in the cloud both keys are secrets of the deployment.
    private static final String DEMO_PERSONS = "demo-key-of-persons-for-this-machine-only";

    private static final String DEMO_FORMS = "demo-key-of-forms-for-this-machine-only";

    /// The LIFF app that the simulator opens, and its channel.
    private static final String DEMO_LIFF = "1234567890-Machimado";

    private static final String DEMO_LOGIN = "1234567890";

    private LocalSettings() {}

    /// @param url of the local host, without a slash at its end
    /// @param dynamo where DynamoDB is
    static Map<String, String> of(Options options, String url, URI dynamo) {
        var given = options.environment();
        var settings = new HashMap<String, String>();
        settings.put("TOWN_PACK", options.townPack().toString());
        settings.put("TOWN_TABLE", TABLE);
        settings.put("STAFF_TABLE", STAFF_TABLE);
        settings.put("QUEUE_URL", url + "/sqs/000000000000/" + QUEUE);
        settings.put("AWS_ENDPOINT_URL_SQS", url + "/sqs");
        settings.put("AWS_ENDPOINT_URL_DYNAMODB", dynamo.toString());
        settings.put("AWS_REGION", given("AWS_REGION", given).orElse("ap-northeast-1"));
        settings.put("AWS_ENDPOINT_URL_SESV2", url + "/ses");
        settings.put("MAIL_FROM", given("MAIL_FROM", given).orElse("yoyaku@town.example"));
        settings.put("STAFF_MAIL", given("STAFF_MAIL", given).orElse("shokuin@town.example"));
        settings.put("PUBLIC_URL", given("PUBLIC_URL", given).orElse(url));
        settings.put("LINE_API_ENDPOINT", given("LINE_API_ENDPOINT", given).orElse(url));
        settings.put(
                "LINE_CHANNEL_SECRET", given("LINE_CHANNEL_SECRET", given).orElse(DEMO_SECRET));
        settings.put(
                "LINE_CHANNEL_ACCESS_TOKEN",
                given("LINE_CHANNEL_ACCESS_TOKEN", given).orElse(DEMO_TOKEN));
        settings.put("OIDC_ISSUER", given("OIDC_ISSUER", given).orElse(url + "/oidc"));
        settings.put("OIDC_CLIENT_ID", given("OIDC_CLIENT_ID", given).orElse("machimado-staff"));
        settings.put("PERSON_KEY", given("PERSON_KEY", given).orElse(DEMO_PERSONS));
        settings.put("FORM_KEY", given("FORM_KEY", given).orElse(DEMO_FORMS));
        liff(settings, given, url);
        for (var name : List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "LEARNT_FOLDER")) {
            given(name, given).ifPresent(value -> settings.put(name, value));
        }
        return Map.copyOf(settings);
    }

    /// The simulator's LIFF app with the simulator's script, unless a real one is given.
    private static void liff(Map<String, String> settings, Map<String, String> given, String url) {
        var app = given("LIFF_ID", given);
        settings.put("LIFF_ID", app.orElse(DEMO_LIFF));
        settings.put(
                "LINE_LOGIN_CHANNEL_ID", given("LINE_LOGIN_CHANNEL_ID", given).orElse(DEMO_LOGIN));
        if (app.isEmpty()) {
            settings.put("LIFF_SDK", url + "/simulator/liffsdk.js");
        }
    }

    private static Optional<String> given(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
