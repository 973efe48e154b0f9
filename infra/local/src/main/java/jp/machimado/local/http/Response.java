package jp.machimado.local.http;

import java.util.ArrayList;
import java.util.List;

/// An answer to a request.
///
/// @param headers in order; a name may stand more than once
/// @param dropped whether the connection is closed without any answer
public record Response(int status, List<Header> headers, Body body, boolean dropped) {

    /// One line of the head.
    public record Header(String name, String value) {}

    public Response {
        headers = List.copyOf(headers);
    }

    /// An answer with `text` of the media type `type`, in UTF-8.
    public static Response of(int status, String type, String text) {
        return of(status, type, Body.of(text));
    }

    /// An answer with `body` of the media type `type`.
    public static Response of(int status, String type, Body body) {
        return new Response(status, List.of(new Header("Content-Type", type)), body, false);
    }

    /// An answer in JSON.
    public static Response json(int status, String json) {
        return of(status, "application/json", json);
    }

    /// No answer: the connection is closed.
    public static Response dropping() {
        return new Response(0, List.of(), Body.of(""), true);
    }

    /// The same with one more header.
    public Response with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Response(status, more, body, dropped);
    }
}
