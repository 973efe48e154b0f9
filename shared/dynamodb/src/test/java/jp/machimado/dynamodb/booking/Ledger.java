package jp.machimado.dynamodb.booking;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.Desk;

/// The stores of bookings on the tables of tests, and a counter over them.
final class Ledger {

    /// By this clock nothing of the tests has expired.
    private static final InstantSource CLOCK = InstantSource.fixed(Desk.MORNING);

    private Ledger() {}

    static DynamoBookings bookings(TestTown town) {
        return new DynamoBookings(town.table, TestTown.ZONE, CLOCK);
    }

    static DynamoOutbox outbox(TestTown town) {
        return new DynamoOutbox(town.table, CLOCK);
    }

    static DynamoContacts contacts(TestTown town) {
        return new DynamoContacts(town.table);
    }

    static DynamoDeskCodes deskCodes(TestTown town, InstantSource clock) {
        return new DynamoDeskCodes(town.table, clock);
    }

    static DynamoTries tries(TestTown town) {
        return new DynamoTries(town.table);
    }

    static DynamoSessions sessions(TestTown town) {
        return new DynamoSessions(town.table);
    }

    static Desk desk(TestTown town) {
        return new Desk(bookings(town));
    }

    /// A counter over a ledger before each of whose postings `something` happens.
    static Desk desk(TestTown town, Runnable something) {
        var bookings = bookings(town);
        InvocationHandler handler =
                (_, method, arguments) -> {
                    if (method.getName().equals("post")) {
                        something.run();
                    }
                    try {
                        return method.invoke(bookings, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                };
        var loader = Ledger.class.getClassLoader();
        var types = new Class<?>[] {Bookings.class};
        return new Desk((Bookings) Proxy.newProxyInstance(loader, types, handler));
    }
}
