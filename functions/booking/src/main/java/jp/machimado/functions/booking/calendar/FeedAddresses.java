package jp.machimado.functions.booking.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.machimado.booking.ledger.Feeds;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.seal.Seal;

/// The addresses at which calendars read what somebody has booked. Each is made of the person, the
/// generation that is kept for them, and a key: it cannot be guessed, and a new generation ends it.
public final class FeedAddresses {

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
                .filter(valid -> Seal.isSame(valid, token))
                .map(_ -> person);
    }

    private String token(PersonId person, String generation) {
        return person + "." + Seal.under(key.get()).over("feed\n" + person + "\n" + generation);
    }
}
