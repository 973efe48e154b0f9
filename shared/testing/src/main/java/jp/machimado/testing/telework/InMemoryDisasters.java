package jp.machimado.testing.telework;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.telework.ledger.Disasters;

/// Whether the caps are lifted, in memory.
public final class InMemoryDisasters implements Disasters {

    private final AtomicReference<Optional<Lifted>> now = new AtomicReference<>(Optional.empty());

    @Override
    public Optional<Lifted> lifted() {
        return now.get();
    }

    @Override
    public void lift(Lifted lifted) {
        now.set(Optional.of(lifted));
    }

    @Override
    public void end() {
        now.set(Optional.empty());
    }
}
