package jp.machimado.testing.telework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.ledger.Registrations;

/// Registrations in memory.
public final class InMemoryRegistrations implements Registrations {

    private record Year(PersonId person, int year) {}

    private final Map<Year, Registration> kept = new HashMap<>();

    @Override
    public synchronized void keep(Registration registration) {
        kept.put(new Year(registration.person(), registration.fiscalYear()), registration);
    }

    @Override
    public synchronized Optional<Registration> of(PersonId person, int year) {
        return Optional.ofNullable(kept.get(new Year(person, year)));
    }

    @Override
    public synchronized List<Registration> of(String division, int year) {
        return kept.values().stream()
                .filter(registration -> registration.fiscalYear() == year)
                .filter(registration -> registration.division().equals(division))
                .sorted(
                        Comparator.comparing(Registration::name)
                                .thenComparing(Registration::person))
                .toList();
    }
}
