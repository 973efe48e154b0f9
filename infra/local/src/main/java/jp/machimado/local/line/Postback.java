package jp.machimado.local.line;

import java.util.Optional;

/// A tapped button.
///
/// @param displayText what the user's own bubble says; empty for nothing
/// @param date what a date picker chose, as `yyyy-MM-dd`
public record Postback(String data, Optional<String> displayText, Optional<String> date) {

    /// A postback that shows nothing.
    public static Postback of(String data) {
        return new Postback(data, Optional.empty(), Optional.empty());
    }
}
