package jp.machimado.web;

/// How long an answer may be kept by browsers and between.
public enum Caching {
    /// Not at all: it tells of the visitor or of this minute.
    NONE("no-store"),
    /// Five minutes: it changes with a release of the town pack.
    SHORT("public, max-age=300"),
    /// For ever: its name changes with its content.
    FOREVER("public, max-age=31536000, immutable");

    private final String header;

    Caching(String header) {
        this.header = header;
    }

    /// The value of `Cache-Control`.
    public String header() {
        return header;
    }
}
