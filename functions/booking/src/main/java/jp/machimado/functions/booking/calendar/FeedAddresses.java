package jp.machimado.functions.booking.calendar;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.machimado.booking.ledger.Feeds;
import jp.machimado.booking.ledger.PersonId;

/// The addresses at which calendars read what somebody has booked. Each is made of the person, the
/// generation that is kept for them, and a key: it cannot be guessed, and a new generation ends it.
public final class FeedAddresses {

    private static final String HMAC = "HmacSHA256";
    private static final Pattern TOKEN =
            Pattern.compile("([A-Za-z0-9_-]{8,64})\\.([A-Za-z0-9_-]{43})");

    private final Feeds feeds;
    private final Supplier<String> key;
    private final String base;

    /// @param key a secret, asked on first use
    /// @param base of the web pages, without a slash at its end
    public FeedAddresses(Feeds feeds, Supplier<String> key, String base) {
        this.feeds = feeds;
        this.key = key;
        this.base = base;
    }

    /// The base of the web pages.
    public String base() {
        return base;
    }

    /// The address of `person` at `now`; empty while they have none.
    public Optional<String> of(PersonId person, Instant now) {
        return feeds.of(person, now)
                .map(generation -> base + "/calendar/feed/" + token(person, generation) + ".ics");
    }

    /// Gives `person` another address, made of `generation`, a value that nobody can guess; the one
    /// before ends.
    public void renew(PersonId person, String generation, Instant now) {
        feeds.keep(person, generation, now);
    }

    /// Takes the address of `person` back.
    public void end(PersonId person) {
        feeds.forget(person);
    }

    /// Whose address ends with `token` at `now`; empty when it is forged or was taken back.
    public Optional<PersonId> person(String token, Instant now) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var person = new PersonId(parts.group(1));
        return feeds.of(person, now)
                .map(generation -> token(person, generation))
                .filter(valid -> MessageDigest.isEqual(bytes(valid), bytes(token)))
                .map(_ -> person);
    }

    private String token(PersonId person, String generation) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(key.get()), HMAC));
            var hash = mac.doFinal(bytes("feed\n" + person + "\n" + generation));
            return person + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
