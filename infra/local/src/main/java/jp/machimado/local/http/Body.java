package jp.machimado.local.http;

import java.nio.charset.StandardCharsets;

/// The bytes after the head of a request or an answer.
public final class Body {

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A body of these bytes, which are copied.
    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    /// A body of `text` in UTF-8.
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The bytes read as UTF-8.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// How many bytes there are.
    public int length() {
        return bytes.length;
    }
}
