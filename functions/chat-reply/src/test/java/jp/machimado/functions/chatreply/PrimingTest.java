package jp.machimado.functions.chatreply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import jp.machimado.lambda.Settings;
import jp.machimado.pack.TownPackReader;
import org.junit.jupiter.api.Test;

class PrimingTest {

    /// Each event asks the table and LINE six times, and there are some 90 events in each round.
    private static final int FEWEST_CALLS = 1_000;

    @Test
    void answersNobodyThroughTheWholeFunctionWithoutASecretAndWithoutAService() throws IOException {
        try (var cloud = new PretendCloud()) {
            var settings =
                    Settings.from(
                            Map.of(
                                    "TOWN_PACK", System.getenv("TOWN_PACK"),
                                    "TOWN_TABLE", "town",
                                    "PUBLIC_URL", "https://town.example",
                                    "LINE_CHANNEL_SECRET_ID", "machimado/secret",
                                    "LINE_CHANNEL_ACCESS_TOKEN_ID", "machimado/token",
                                    "LINE_API_ENDPOINT", cloud.address(),
                                    "AWS_ENDPOINT_URL", cloud.address()));
            var pack = TownPackReader.read(settings.townPack());
            int calls = new Priming(new Wiring(settings), pack).run();
            assertTrue(calls >= FEWEST_CALLS, calls + " calls");
            assertEquals(0, cloud.calls);
        }
    }
}
