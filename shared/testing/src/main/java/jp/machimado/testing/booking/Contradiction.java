package jp.machimado.testing.booking;

import java.lang.reflect.Proxy;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.space.SpaceId;

/// A counter that nothing explains.
public final class Contradiction {

    /// Where it is: on 2 August 2026.
    public static final Bucket PLACE =
            new Bucket(InventedTown.SITE, YearMonth.of(2026, 8), 2, new SpaceId("desk-1"));

    private Contradiction() {}

    /// `bookings`, with a contradiction the first `times` that its month is read.
    public static Bookings in(Bookings bookings, int times) {
        var left = new AtomicInteger(times);
        var counts = new TreeMap<>(Map.of(36, 1));
        var wrong = List.of(new Board(PLACE, counts, Map.of(), Map.of()));
        return (Bookings)
                Proxy.newProxyInstance(
                        Bookings.class.getClassLoader(),
                        new Class<?>[] {Bookings.class},
                        (_, method, arguments) ->
                                method.getName().equals("month")
                                                && PLACE.month().equals(arguments[1])
                                                && left.getAndDecrement() > 0
                                        ? wrong
                                        : method.invoke(bookings, arguments));
    }
}
