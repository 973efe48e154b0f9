package jp.machimado.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import jp.machimado.local.http.StaticDoor;

/// The mailbox at `/simulator/mail`: all mail, the newest first, and each mail with links that can
/// be tapped. It needs no JavaScript.
public final class MailPages implements Door {

    private static final String PATH = "/simulator/mail";
    private static final Pattern NUMBER = Pattern.compile(PATH + "/([1-9][0-9]{0,8})");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.JAPANESE)
                    .withZone(ZoneId.of("Asia/Tokyo"));

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{title} | メールの箱 | まちまど</title>
              <link rel="icon" href="/simulator/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/simulator/base.css">
              <link rel="stylesheet" href="/simulator/mail.css">
            </head>
            <body>
              <header class="bar">
                <a class="icon-button" href="/simulator" aria-label="LINEシミュレーターへもどる"><span aria-hidden="true">‹</span></a>
                <div class="bar-title"><p>メールの箱 <span lang="en">· not a real mail server</span></p></div>
                <a class="again" href="/simulator/mail">新着を見る</a>
              </header>
              <main>
              <h1>{title}</h1>
            """;
    private static final String FOOT =
            """
              </main>
            </body>
            </html>
            """;

    private final Mailbox mailbox;

    public MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Response answer(Request request) {
        if (request.path().equals(PATH)) {
            return page(200, "メール", list(mailbox.mails()));
        }
        var number = NUMBER.matcher(request.path());
        return number.matches()
                ? mailbox.mail(Integer.parseInt(number.group(1)))
                        .map(mail -> page(200, mail.subject(), letter(mail)))
                        .orElseGet(MailPages::missing)
                : missing();
    }

    private static Response missing() {
        return page(404, "メールがありません", "<p class=\"empty\">この番号のメールはありません。</p>");
    }

    private static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return "<p class=\"empty\">メールはまだありません。予約のお知らせをメールで受け取る人に送ると、ここに届きます。</p>";
        }
        return mails.stream()
                .map(MailPages::row)
                .collect(
                        Collectors.joining(
                                "\n", "<ol class=\"mails\" role=\"list\">\n", "\n</ol>"));
    }

    private static String row(Mail mail) {
        return """
        <li><a href="%s/%d"><b>%s</b><span>%s</span>%s</a></li>\
        """
                .formatted(
                        PATH,
                        mail.number(),
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        time(mail.at()));
    }

    private static String letter(Mail mail) {
        return """
        <article class="mail">
        <dl>
        <div><dt>差出人</dt><dd>%s</dd></div>
        <div><dt>宛先</dt><dd>%s</dd></div>
        <div><dt>日時</dt><dd>%s</dd></div>
        </dl>
        <div class="text">%s</div>
        </article>
        <p><a class="back" href="%s">メールの一覧へもどる</a></p>\
        """
                .formatted(
                        escaped(mail.from()),
                        escaped(String.join(", ", mail.to())),
                        time(mail.at()),
                        linked(mail.text()),
                        PATH);
    }

    private static String time(Instant at) {
        return "<time datetime=\"%s\">%s</time>".formatted(at, TIME.format(at));
    }

    /// `text` with its addresses as links, everything else as it was written.
    private static String linked(String text) {
        var html = new StringBuilder();
        int end = 0;
        for (var link : LINK.matcher(text).results().toList()) {
            html.append(escaped(text.substring(end, link.start()))).append(anchor(link));
            end = link.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String anchor(MatchResult link) {
        return "<a href=\"%1$s\">%1$s</a>".formatted(escaped(link.group()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Response page(int status, String title, String body) {
        var html = HEAD.replace("{title}", escaped(title)) + body + FOOT;
        return StaticDoor.safe(Response.of(status, "text/html; charset=utf-8", html));
    }
}
