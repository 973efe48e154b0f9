package jp.machimado.oidc;

import java.util.List;
import java.util.Optional;

/// Whom a provider has identified.
///
/// @param subject the same whenever they sign in
/// @param name for people to read
/// @param department where they work; none in tokens of LINE
/// @param roles as the provider gives them; none in tokens of LINE
public record Identity(
        String subject, Optional<String> name, Optional<String> department, List<String> roles) {

    public Identity {
        roles = List.copyOf(roles);
    }
}
