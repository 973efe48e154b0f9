package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class StaticFilesTest {

    private final StaticFiles files = new StaticFiles();
    private final String styles = files.at(files.styles()).orElseThrow().text();

    @Test
    void namesEachFileByItsContent() {
        assertTrue(files.styles().matches("/guide/static/style-[0-9a-f]{16}\\.css"));
        assertTrue(files.icon().matches("/guide/static/icon-[0-9a-f]{16}\\.svg"));
        assertEquals("image/svg+xml", files.at(files.icon()).orElseThrow().type());
    }

    @Test
    void servesNothingElse() {
        assertEquals(Optional.empty(), files.at("/guide/static/tokens.css"));
        assertEquals(Optional.empty(), files.at("/guide/static/../site.class"));
    }

    @Test
    void usesOnlyTokensThatExist() {
        var used = new TreeSet<String>();
        var uses = Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(styles);
        while (uses.find()) {
            used.add(uses.group(1));
        }
        used.removeIf(name -> styles.contains(name + ":"));

        assertEquals(new TreeSet<>(), used);
    }

    @Test
    void loadsNothingFromElsewhereAndNamesTheLicenceOfTheTokens() {
        assertFalse(styles.contains("url("));
        assertFalse(styles.contains("@import"));
        assertTrue(styles.contains("MIT License"));
    }
}
