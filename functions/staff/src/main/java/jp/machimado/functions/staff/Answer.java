package jp.machimado.functions.staff;

import java.util.ArrayList;
import java.util.List;
import jp.machimado.web.WebResponse;

/// A response with the cookies that it sets.
record Answer(WebResponse response, List<String> cookies) {

    /// A form that we gave out says that it came from us: for that its browser must tell our own
    /// pages their origin, which `no-referrer` would hide.
    Answer {
        response = response.with("referrer-policy", "same-origin");
        cookies = List.copyOf(cookies);
    }

    static Answer of(WebResponse response) {
        return new Answer(response, List.of());
    }

    /// The same with the cookie `cookie`.
    Answer with(String cookie) {
        var more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Answer(response, more);
    }
}
