package jp.machimado.lambda;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What was set from outside, read once. What is missing is told with where to set it.
public final class Settings {

    private static final String LINE = "https://api.line.me";

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings(Map<String, String> environment) {
        for (var setting : Setting.values()) {
            var value = environment.getOrDefault(setting.name(), "").strip();
            if (!value.isEmpty()) {
                values.put(setting, value);
            }
        }
    }

    /// The settings in `environment`. An empty value counts as none.
    public static Settings from(Map<String, String> environment) {
        return new Settings(environment);
    }

    /// The value of `setting`, if it is set.
    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /// The value of `setting`.
    ///
    /// @throws IllegalStateException that tells where to set it
    public String get(Setting setting) {
        return find(setting)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "set "
                                        + setting
                                        + switch (setting.place()) {
                                            case TEMPLATE -> " in template.yaml";
                                            case LOCAL, LAMBDA -> " in the environment";
                                        }));
    }

    /// The folder of the town pack.
    public Path townPack() {
        return Path.of(get(Setting.TOWN_PACK));
    }

    /// The folder in which a start may keep what it learnt; none in the cloud.
    public Optional<Path> learntFolder() {
        return find(Setting.LEARNT_FOLDER).map(Path::of);
    }

    /// The base of the Messaging API; LINE's own unless another is set.
    public URI lineApi() {
        return address(Setting.LINE_API_ENDPOINT).orElseGet(() -> URI.create(LINE));
    }

    /// The base of the web pages, without a slash at its end.
    public String publicUrl() {
        var base = address(Setting.PUBLIC_URL, get(Setting.PUBLIC_URL)).toString();
        return base.replaceFirst("/+$", "");
    }

    /// The address in `setting`, if it is set.
    Optional<URI> address(Setting setting) {
        return find(setting).map(value -> address(setting, value));
    }

    private static URI address(Setting setting, String value) {
        if (!value.matches("https?://[^\\s/]+\\S*")) {
            throw new IllegalStateException(setting + " must begin with http:// or https://");
        }
        return URI.create(value);
    }
}
