package jp.machimado.local.mail;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// SES's door: `SendEmail` of its API of version 2, with one simple message in plain text, so that
/// the AWS SDK talks to the mailbox as to SES. It knows no repetition, as SES does not.
public final class SesDoor implements Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SEND = "/v2/email/outbound-emails";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final int MOST_READERS = 50;

    private final Mailbox mailbox;

    public SesDoor(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Response answer(Request request) {
        if (!request.method().equals("POST") || !request.path().endsWith(SEND)) {
            return refused(404, "NotFoundException", "Not at the local SES.");
        }
        try {
            return sent(JSON.readTree(request.body().bytes()));
        } catch (JacksonException _) {
            return refused(400, "BadRequestException", "The body is not JSON.");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Response sent(JsonNode email) {
        var from = email.path("FromEmailAddress").asText();
        var to = texts(email.path("Destination").path("ToAddresses"));
        var message = email.path("Content").path("Simple");
        var subject = message.path("Subject").path("Data").asText();
        var text = message.path("Body").path("Text").path("Data").asText();
        var wrong = wrong(from, to, subject, text);
        if (wrong.isPresent()) {
            return refused(400, "BadRequestException", wrong.get());
        }
        mailbox.add(from, to, subject, text);
        var answer = JsonNodeFactory.instance.objectNode();
        return Response.json(200, answer.put("MessageId", UUID.randomUUID().toString()).toString());
    }

    private static Optional<String> wrong(
            String from, List<String> to, String subject, String text) {
        if (!ADDRESS.matcher(from).matches()) {
            return Optional.of("FromEmailAddress is no address.");
        }
        if (to.isEmpty() || to.size() > MOST_READERS) {
            return Optional.of("There must be 1 to 50 recipients.");
        }
        if (!to.stream().allMatch(address -> ADDRESS.matcher(address).matches())) {
            return Optional.of("A recipient is no address.");
        }
        return subject.isBlank() || subject.contains("\n") || text.isBlank()
                ? Optional.of("Subject and Text must be given, the subject on one line.")
                : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Response refused(int status, String type, String message) {
        var answer = JsonNodeFactory.instance.objectNode().put("message", message);
        return Response.json(status, answer.toString()).with("x-amzn-ErrorType", type);
    }
}
