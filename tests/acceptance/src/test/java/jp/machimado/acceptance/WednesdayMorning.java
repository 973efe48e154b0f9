package jp.machimado.acceptance;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.local.LocalService;
import jp.machimado.local.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A whole service that opens on a Wednesday at nine in the morning, at a time that its tests move.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WednesdayMorning {

    final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-07-01T00:00:00Z"));

    private LocalService service;
    private int people;

    @BeforeAll
    final void opens(@TempDir Path data) {
        service =
                LocalService.start(
                        new Options(0, data, false, Optional.empty(), System.getenv()), now::get);
    }

    @AfterAll
    final void closes() {
        service.close();
    }

    final LocalService service() {
        return service;
    }

    /// Somebody whom the service does not know yet.
    final LinePerson person() {
        return new LinePerson(service.line(), "U" + String.format("%032x", ++people));
    }
}
