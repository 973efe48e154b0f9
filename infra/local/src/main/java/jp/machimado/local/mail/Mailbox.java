package jp.machimado.local.mail;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everybody's mail in one box, kept in a file when there is one.
public final class Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final InstantSource clock;
    private final Optional<Path> file;
    private final List<Mail> mails = new ArrayList<>();

    /// @param file where the mail is kept over a restart; empty for tests
    public Mailbox(InstantSource clock, Optional<Path> file) {
        this.clock = clock;
        this.file = file;
        file.filter(Files::exists).ifPresent(this::read);
    }

    /// All mail, the newest first.
    public synchronized List<Mail> mails() {
        return List.copyOf(mails.reversed());
    }

    /// The mail with this number.
    public synchronized Optional<Mail> mail(int number) {
        return number < 1 || number > mails.size()
                ? Optional.empty()
                : Optional.of(mails.get(number - 1));
    }

    synchronized Mail add(String from, List<String> to, String subject, String text) {
        var mail = new Mail(mails.size() + 1, clock.instant(), from, to, subject, text);
        mails.add(mail);
        file.ifPresent(path -> append(path, mail));
        return mail;
    }

    private void read(Path path) {
        try {
            for (var line : Files.readAllLines(path)) {
                parsed(line).ifPresent(mails::add);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + path, fault);
        }
    }

    /// The mail of a line, renumbered; a line that a kill has torn is left out.
    private Optional<Mail> parsed(String line) {
        try {
            var json = JSON.readTree(line);
            var to = new ArrayList<String>();
            json.path("to").forEach(address -> to.add(address.asText()));
            return Optional.of(
                    new Mail(
                            mails.size() + 1,
                            Instant.parse(json.path("at").asText()),
                            json.path("from").asText(),
                            to,
                            json.path("subject").asText(),
                            json.path("text").asText()));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static void append(Path path, Mail mail) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("at", mail.at().toString()).put("from", mail.from());
        var to = json.putArray("to");
        mail.to().forEach(to::add);
        json.put("subject", mail.subject()).put("text", mail.text());
        try {
            Files.writeString(
                    path, json + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + path, fault);
        }
    }
}
