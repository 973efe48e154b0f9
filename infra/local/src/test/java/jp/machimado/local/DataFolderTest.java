package jp.machimado.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder that holds what must survive a restart.
final class DataFolderTest {

    @TempDir private Path place;
    private Path folder;

    @BeforeEach
    void namesAFolderThatIsNotThere() {
        folder = place.resolve("new/data");
    }

    @Test
    void isMadeWhenItIsNotThere() {
        try (var data = DataFolder.open(folder, false)) {
            assertEquals(folder, data.queue().getParent());
            assertTrue(Files.isDirectory(folder));
        }
    }

    @Test
    void isForOneProcessAtATime() {
        try (var first = DataFolder.open(folder, false)) {
            assertRefused(folder, "is in use");
            assertTrue(Files.exists(first.queue().getParent()));
        }
        DataFolder.open(folder, false).close();
    }

    @Test
    void isRefusedWhenItCannotBeWritten() throws IOException {
        var file = Files.writeString(place.resolve("file"), "not a folder");
        assertRefused(file, "--data");
        assertRefused(file.resolve("below"), "--data");
    }

    @Test
    void keepsWhatIsInItUnlessItIsReset() throws IOException {
        Path queue;
        try (var data = DataFolder.open(folder, false)) {
            queue = Files.writeString(data.queue(), "queued");
            Files.createDirectories(data.dynamo());
            Files.writeString(data.dynamo().resolve("shared.db"), "remembered");
        }
        DataFolder.open(folder, false).close();
        assertEquals("queued", Files.readString(queue));
        try (var data = DataFolder.open(folder, true)) {
            assertFalse(Files.exists(queue));
            assertFalse(Files.exists(data.dynamo()));
        }
    }

    @Test
    void leavesFilesOfOthersAloneWhenItIsReset() throws IOException {
        Files.createDirectories(folder);
        var other = Files.writeString(folder.resolve("holiday.jpg"), "somebody's photo");
        DataFolder.open(folder, true).close();
        assertTrue(Files.exists(other));
    }

    private static void assertRefused(Path folder, String part) {
        var refused = assertThrows(CannotStart.class, () -> DataFolder.open(folder, false));
        var told = String.valueOf(refused.getMessage());
        assertTrue(told.contains(part), told);
        assertTrue(told.contains(folder.toString()), told);
    }
}
