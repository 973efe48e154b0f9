package jp.machimado.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;

/// chat-reply in a process of its own, with our class path and the deployed options of Java,
/// entered by the runtime client that Lambda itself uses.
final class ReplyProcess {

    private static final String CLIENT =
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String HANDLER =
            "jp.machimado.functions.chatreply.ChatReplyFunction::handleRequest";

    private ReplyProcess() {}

    /// Starts it. What it prints goes to `log`.
    ///
    /// @param cloud host and port of Lambda's and LINE's pretended APIs
    /// @param dynamo where DynamoDB answers
    static Process start(Town town, String cloud, String dynamo, Path log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CLIENT,
                        HANDLER);
        process.environment().putAll(environment(town, cloud, dynamo));
        process.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Town town, String cloud, String dynamo) {
        return Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", cloud),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "chat-reply"),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "chat-reply"),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "chat-reply"),
                Map.entry("AWS_REGION", "ap-northeast-1"),
                Map.entry("AWS_ENDPOINT_URL_DYNAMODB", dynamo),
                Map.entry("JAVA_TOOL_OPTIONS", Deployed.javaOptions(town.root())),
                Map.entry("LINE_API_ENDPOINT", "http://" + cloud),
                Map.entry("LINE_CHANNEL_SECRET", "secret"),
                Map.entry("LINE_CHANNEL_ACCESS_TOKEN", "token"),
                Map.entry("PERSON_KEY", "a secret for measuring"),
                Map.entry("PUBLIC_URL", "https://town.example"),
                Map.entry("TOWN_PACK", town.folder().toAbsolutePath().toString()),
                Map.entry("TOWN_TABLE", WarmTable.NAME));
    }
}
