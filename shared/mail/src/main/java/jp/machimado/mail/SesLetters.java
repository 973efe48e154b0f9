package jp.machimado.mail;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.booking.Letter;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.ledger.Contact;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;

/// Sends letters as plain text by Amazon SES, which knows no key of repetition: what it did not
/// answer may be out, and is not sent again.
public final class SesLetters implements Messenger {

    private static final String UTF_8 = "UTF-8";

    private final SesV2Client ses;
    private final String from;

    /// @param ses which must not repeat calls by itself
    /// @param from the sender's address, which SES knows
    public SesLetters(SesV2Client ses, String from) {
        this.ses = ses;
        this.from = from;
    }

    @Override
    public Result send(Contact contact, Letter letter, UUID retryKey) {
        try {
            ses.sendEmail(email(contact.address(), letter));
            return Result.SENT;
        } catch (SdkServiceException refused) {
            return result(refused);
        } catch (SdkException fault) {
            return isUnconnected(fault) ? Result.TRY_AGAIN : Result.UNCERTAIN;
        }
    }

    private static Result result(SdkServiceException refused) {
        return switch (refused) {
            case SendingPausedException _, LimitExceededException _ -> Result.TRY_AGAIN;
            case SdkServiceException busy when busy.isThrottlingException() -> Result.TRY_AGAIN;
            case SdkServiceException unknown when unknown.statusCode() >= 500 -> Result.UNCERTAIN;
            default -> refused.statusCode() == 403 ? Result.TRY_AGAIN : Result.REFUSED;
        };
    }

    private static boolean isUnconnected(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConnectException || cause instanceof UnknownHostException);
    }

    private SendEmailRequest email(String to, Letter letter) {
        var message =
                Message.builder()
                        .subject(content(letter.title()))
                        .body(Body.builder().text(content(text(letter))).build())
                        .build();
        return SendEmailRequest.builder()
                .fromEmailAddress(from)
                .destination(destination -> destination.toAddresses(to))
                .content(content -> content.simple(message))
                .build();
    }

    private static String text(Letter letter) {
        return Stream.of(
                        Stream.of(letter.title(), ""),
                        letter.lines().stream(),
                        Stream.of("", letter.next(), letter.button()),
                        Stream.of(letter.page().toString(), "", letter.ending(), ""))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    private static Content content(String text) {
        return Content.builder().data(text).charset(UTF_8).build();
    }
}
