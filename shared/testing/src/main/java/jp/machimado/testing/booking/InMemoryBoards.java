package jp.machimado.testing.booking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Mark;
import jp.machimado.booking.ledger.Posting.SlotChange;
import jp.machimado.booking.ledger.Written;

/// The counters of all buckets.
final class InMemoryBoards {

    private final Map<Bucket, Board> boards = new TreeMap<>();

    /// Why `change` of `bucket` cannot be kept; empty when it can.
    Optional<Written> taken(Bucket bucket, SlotChange change) {
        var counts = of(bucket).counts();
        return change.deltas().entrySet().stream()
                .filter(delta -> delta.getValue() > 0)
                .filter(delta ->
                        counts.getOrDefault(delta.getKey(), 0) + delta.getValue() > change.units())
                .map(delta -> counts.getOrDefault(delta.getKey(), 0) >= Board.CLOSED)
                .<Written>map(closed -> new Written.Taken(bucket, closed))
                .findFirst();
    }

    void keep(Bucket bucket, SlotChange change) {
        var board = of(bucket);
        var counts = new TreeMap<>(board.counts());
        change.deltas().forEach((counter, delta) -> counts.merge(counter, delta, Integer::sum));
        var marks = new HashMap<>(board.marks());
        change.marks().forEach((id, mark) -> put(marks, id, mark));
        boards.put(bucket, new Board(bucket, counts, marks, board.closures()));
    }

    private static void put(Map<BookingId, Mark> marks, BookingId id, Optional<Mark> mark) {
        mark.ifPresentOrElse(as -> marks.put(id, as), () -> marks.remove(id));
    }

    void close(Bucket bucket, String closure, Board.Closed closed) {
        var board = of(bucket);
        if (!board.closures().containsKey(closure)) {
            var closures = new HashMap<>(board.closures());
            closures.put(closure, closed);
            put(board, closed, Board.CLOSED, closures);
        }
    }

    void reopen(Bucket bucket, String closure) {
        var board = of(bucket);
        var closures = new HashMap<>(board.closures());
        var closed = closures.remove(closure);
        if (closed != null) {
            put(board, closed, -Board.CLOSED, closures);
        }
    }

    private void put(
            Board board, Board.Closed closed, int delta, Map<String, Board.Closed> closures) {
        var counts = new TreeMap<>(board.counts());
        for (int counter = closed.from(); counter < closed.to(); counter++) {
            counts.merge(counter, delta, Integer::sum);
        }
        boards.put(board.bucket(), new Board(board.bucket(), counts, board.marks(), closures));
    }

    List<Board> where(Predicate<Bucket> wanted) {
        return boards.values().stream().filter(board -> wanted.test(board.bucket())).toList();
    }

    private Board of(Bucket bucket) {
        return boards.getOrDefault(bucket, Board.empty(bucket));
    }
}
