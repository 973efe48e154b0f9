package jp.machimado.lambda;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// The secrets of the service. In the cloud the settings carry their names: the values are loaded
/// on first use, thus never before a snapshot is taken, and again when they are five minutes old.
public final class Secrets {

    /// How old a loaded secret may become.
    public static final Duration AGE = Duration.ofMinutes(5);

    private final Settings settings;
    private final UnaryOperator<String> load;
    private final InstantSource clock;
    private final Log log;

    /// @param load the value of the secret with a name; throws when there is none
    public Secrets(Settings settings, UnaryOperator<String> load, InstantSource clock, Log log) {
        this.settings = settings;
        this.load = load;
        this.clock = clock;
        this.log = log;
    }

    /// The secrets that `settings` give or name, loaded from Secrets Manager.
    public static Secrets from(Settings settings, InstantSource clock, Log log) {
        return new Secrets(settings, new Vault(settings), clock, log);
    }

    /// Signs LINE's calls.
    ///
    /// @throws IllegalStateException when it is neither given nor named
    public Supplier<String> channelSecret() {
        return secret(Setting.LINE_CHANNEL_SECRET, Setting.LINE_CHANNEL_SECRET_ID);
    }

    /// Opens the Messaging API.
    ///
    /// @throws IllegalStateException when it is neither given nor named
    public Supplier<String> channelAccessToken() {
        return secret(Setting.LINE_CHANNEL_ACCESS_TOKEN, Setting.LINE_CHANNEL_ACCESS_TOKEN_ID);
    }

    /// Names those who book, see `Persons`.
    ///
    /// @throws IllegalStateException when it is neither given nor named
    public Supplier<String> personKey() {
        return secret(Setting.PERSON_KEY, Setting.PERSON_KEY_ID);
    }

    /// Signs forms and links.
    ///
    /// @throws IllegalStateException when it is neither given nor named
    public Supplier<String> formKey() {
        return secret(Setting.FORM_KEY, Setting.FORM_KEY_ID);
    }

    private Supplier<String> secret(Setting value, Setting id) {
        var given = settings.find(value);
        return given.isPresent() ? given::get : new Kept(settings.get(id));
    }

    /// One secret as it was last loaded.
    private final class Kept implements Supplier<String> {

        private final String id;
        private @Nullable String value;
        private Instant loaded = Instant.EPOCH;

        private Kept(String id) {
            this.id = id;
        }

        /// When loading again fails, the old value serves for another five minutes: most often it
        /// has not changed.
        @Override
        public synchronized String get() {
            var now = clock.instant();
            var old = value;
            if (old != null && now.isBefore(loaded.plus(AGE))) {
                return old;
            }
            var fresh = old == null ? load.apply(id).strip() : again(old);
            value = fresh;
            loaded = now;
            return fresh;
        }

        private String again(String old) {
            try {
                return load.apply(id).strip();
            } catch (RuntimeException e) {
                log.fault("SECRET_NOT_REFRESHED", e);
                return old;
            }
        }
    }

    /// Secrets Manager, whose client is made on first use.
    private static final class Vault implements UnaryOperator<String> {

        private final Settings settings;
        private @Nullable SecretsManagerClient client;

        private Vault(Settings settings) {
            this.settings = settings;
        }

        @Override
        public synchronized String apply(String id) {
            var open = client;
            if (open == null) {
                open =
                        new AwsClients(settings)
                                .build(
                                        SecretsManagerClient.builder(),
                                        Setting.AWS_ENDPOINT_URL_SECRETS_MANAGER);
                client = open;
            }
            return open.getSecretValue(ask -> ask.secretId(id)).secretString();
        }
    }
}
