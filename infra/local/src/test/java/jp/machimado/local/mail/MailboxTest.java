package jp.machimado.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.machimado.local.http.Body;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-07-01T00:00:00Z"));

    private final Mailbox mailbox = new Mailbox(CLOCK, Optional.empty());

    private static Response send(Mailbox to, String reader, String subject, String text) {
        var body =
                """
                {"FromEmailAddress": "a@town.example", "Destination": {"ToAddresses": ["%s"]},
                 "Content": {"Simple": {"Subject": {"Data": "%s"},
                                        "Body": {"Text": {"Data": "%s"}}}}}\
                """
                        .formatted(reader, subject, text);
        return new SesDoor(to).answer(request("POST", "/ses/v2/email/outbound-emails", body));
    }

    private static Request request(String method, String path, String body) {
        return new Request(method, path, "", Map.of(), Body.of(body), "127.0.0.1");
    }

    private String page(String path) {
        return new MailPages(mailbox).answer(request("GET", path, "")).body().text();
    }

    @Test
    void showsTheNewestFirst() {
        send(mailbox, "taro@example.jp", "first", "text");
        send(mailbox, "taro@example.jp", "second", "text");
        var list = page("/simulator/mail");
        assertTrue(list.indexOf("second") < list.indexOf("first"), list);
    }

    @Test
    void saysThatThereIsNoneYet() {
        assertTrue(page("/simulator/mail").contains("まだありません"));
        assertTrue(page("/simulator/mail/1").contains("この番号のメールはありません"));
    }

    @Test
    void showsLinksAndNothingElseOfHtml() {
        send(
                mailbox,
                "taro@example.jp",
                "<b>x</b>",
                "<script>1</script> http://a.example/?b=1&c=2");
        var page = page("/simulator/mail/1");
        assertTrue(page.contains("<a href=\"http://a.example/?b=1&amp;c=2\">"), page);
        assertFalse(page.contains("<script>") || page.contains("<b>x"), page);
    }

    @Test
    void refusesWhatSesWouldRefuse() {
        assertEquals(400, send(mailbox, "no address", "subject", "text").status());
        assertEquals(400, send(mailbox, "taro@example.jp", "", "text").status());
        assertEquals(400, send(mailbox, "taro@example.jp", "subject", "").status());
        assertEquals(0, mailbox.mails().size());
    }

    @Test
    void keepsTheMailOverARestart(@TempDir Path folder) {
        var file = Optional.of(folder.resolve("mail.jsonl"));
        send(new Mailbox(CLOCK, file), "taro@example.jp", "kept", "text");
        assertEquals("kept", new Mailbox(CLOCK, file).mails().getFirst().subject());
    }
}
