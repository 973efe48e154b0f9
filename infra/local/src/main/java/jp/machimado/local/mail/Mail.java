package jp.machimado.local.mail;

import java.time.Instant;
import java.util.List;

/// An e-mail that was sent.
///
/// @param number counted from 1
public record Mail(
        int number, Instant at, String from, List<String> to, String subject, String text) {

    public Mail {
        to = List.copyOf(to);
    }
}
