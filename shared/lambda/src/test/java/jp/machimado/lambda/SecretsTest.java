package jp.machimado.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final Settings NAMED =
            Settings.from(
                    Map.of(
                            "LINE_CHANNEL_SECRET_ID", "town/secret",
                            "LINE_CHANNEL_ACCESS_TOKEN_ID", "town/token"));

    private final List<String> asked = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Instant now = Instant.parse("2026-07-01T00:00:00Z");
    private String stored = "first";
    private boolean isVaultOpen = true;

    private Secrets secrets(Settings settings) {
        return new Secrets(settings, this::load, () -> now, new Log("test", () -> now, lines::add));
    }

    private String load(String id) {
        asked.add(id);
        if (!isVaultOpen) {
            throw new IllegalStateException("closed: " + stored);
        }
        return stored + "\n";
    }

    @Test
    void loadsNothingBeforeFirstUse() {
        secrets(NAMED).channelSecret();
        assertEquals(List.of(), asked);
    }

    @Test
    void loadsEachSecretByItsOwnNameAndOnce() {
        var secrets = secrets(NAMED);
        var secret = secrets.channelSecret();
        assertEquals("first", secret.get());
        assertEquals("first", secret.get());
        assertEquals("first", secrets.channelAccessToken().get());
        assertEquals(List.of("town/secret", "town/token"), asked);
    }

    @Test
    void seesARotatedSecretAfterFiveMinutes() {
        var secret = secrets(NAMED).channelSecret();
        var _ = secret.get();
        stored = "second";
        now = now.plus(Secrets.AGE).minusMillis(1);
        assertEquals("first", secret.get());
        now = now.plusMillis(1);
        assertEquals("second", secret.get());
    }

    @Test
    void keepsTheOldSecretWhileTheVaultIsClosedAndSaysSoWithoutIt() {
        var secret = secrets(NAMED).channelSecret();
        var _ = secret.get();
        isVaultOpen = false;
        now = now.plus(Secrets.AGE);
        assertEquals("first", secret.get());
        assertTrue(lines.getLast().contains("SECRET_NOT_REFRESHED"), lines::toString);
        assertFalse(lines.toString().contains("first"), lines::toString);
        isVaultOpen = true;
        stored = "second";
        now = now.plus(Duration.ofMinutes(5));
        assertEquals("second", secret.get());
    }

    @Test
    void failsWhenTheFirstLoadFailsAndLoadsAtTheNextUse() {
        var secret = secrets(NAMED).channelSecret();
        isVaultOpen = false;
        assertThrows(IllegalStateException.class, secret::get);
        isVaultOpen = true;
        assertEquals("first", secret.get());
    }

    @Test
    void takesAGivenValueWithoutAskingAnyone() {
        var secret = secrets(Settings.from(Map.of("LINE_CHANNEL_SECRET", "given"))).channelSecret();
        assertEquals("given", secret.get());
        assertEquals(List.of(), asked);
    }

    @Test
    void tellsWhereToNameASecret() {
        var secrets = secrets(Settings.from(Map.of()));
        var fault = assertThrows(IllegalStateException.class, secrets::channelSecret);
        assertEquals("set LINE_CHANNEL_SECRET_ID in template.yaml", fault.getMessage());
    }
}
