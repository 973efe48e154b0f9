package jp.machimado.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployedTest {

    @Test
    void measuresWithTheOptionsThatAreDeployed() {
        assertEquals(
                "-XX:+TieredCompilation -XX:TieredStopAtLevel=1",
                Deployed.javaOptions(Path.of("../..")));
    }

    @Test
    void doesNotGuessWhichOptionsAreMeant(@TempDir Path root) throws IOException {
        var template = root.resolve("template.yaml");
        Files.writeString(template, "Globals:\n");
        assertThrows(IllegalStateException.class, () -> Deployed.javaOptions(root));
        Files.writeString(
                template, "  JAVA_TOOL_OPTIONS: \"-Xint\"\n  JAVA_TOOL_OPTIONS: \"-Xcomp\"\n");
        assertThrows(IllegalStateException.class, () -> Deployed.javaOptions(root));
    }
}
