package jp.machimado.testing.booking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.machimado.booking.Letter;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice;

/// Takes letters as LINE and a mail server do: LINE knows a repeated key, the mail server does not.
final class Letterbox implements Messenger {

    /// What arrived, with its reader's address.
    record Arrived(String address, Letter letter) {}

    /// What is answered next instead of being taken.
    final Deque<Result> answers = new ArrayDeque<>();

    /// The keys of all tries.
    final List<UUID> keys = new ArrayList<>();

    private final List<Arrived> arrived = new ArrayList<>();
    private final Set<UUID> accepted = new HashSet<>();

    @Override
    public synchronized Result send(Contact contact, Letter letter, UUID retryKey) {
        keys.add(retryKey);
        if (!answers.isEmpty()) {
            return answers.remove();
        }
        if (contact.channel() == Contact.Channel.MAIL || accepted.add(retryKey)) {
            arrived.add(new Arrived(contact.address(), letter));
        }
        return Result.SENT;
    }

    synchronized List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    List<Notice.Kind> kinds() {
        return arrived().stream().map(one -> one.letter().kind()).toList();
    }
}
