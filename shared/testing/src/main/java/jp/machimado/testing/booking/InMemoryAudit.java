package jp.machimado.testing.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.booking.ledger.Audit;

/// Looks that end with the test.
public final class InMemoryAudit implements Audit {

    private final List<Look> looks = new ArrayList<>();
    private final ZoneId zone;

    /// @param zone in which a day begins
    public InMemoryAudit(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public synchronized void write(Look look) {
        looks.add(look);
    }

    @Override
    public synchronized List<Look> on(LocalDate day) {
        return looks.stream()
                .filter(look -> LocalDate.ofInstant(look.at(), zone).equals(day))
                .toList()
                .reversed();
    }
}
