package jp.machimado.oidc;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// How a provider is asked. What cannot be reached is an [java.io.UncheckedIOException].
public interface Calls {

    /// What stands at `address`.
    String get(URI address);

    /// What `form` is answered at `address`; empty when it is refused.
    Optional<String> post(URI address, Map<String, String> form);
}
