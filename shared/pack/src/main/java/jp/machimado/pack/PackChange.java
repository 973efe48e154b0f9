package jp.machimado.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.TownPack;

/// Takes a filled table into the pack: all of it or nothing.
public final class PackChange {

    /// What became of a table.
    public sealed interface Outcome {

        /// The pack was changed.
        ///
        /// @param cells how many cells are new
        /// @param preview the Japanese lines that residents now read otherwise
        record Taken(int cells, List<String> preview) implements Outcome {}

        /// Nothing was changed, because of these.
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private PackChange() {}

    /// Takes `table`, the content of the file called `name`, into the pack in `folder`.
    ///
    /// @throws BrokenTownPack when the pack could not be read even before
    public static Outcome take(Path folder, String name, byte[] table) throws IOException {
        var before = TownPackReader.read(folder);
        var confirmations = Confirmations.read(folder, name, table);
        if (!confirmations.problems().isEmpty()) {
            return new Outcome.Refused(confirmations.problems());
        }
        var changes = confirmations.changes();
        return changes.isEmpty() ? new Outcome.Taken(0, List.of()) : write(folder, before, changes);
    }

    private static Outcome write(Path folder, TownPack before, List<Confirmations.Change> changes)
            throws IOException {
        var old = contents(folder, changes);
        boolean kept = false;
        try {
            for (var file : old.keySet()) {
                change(file, changes);
            }
            var after = TownPackReader.read(folder);
            kept = true;
            return new Outcome.Taken(
                    changes.size(),
                    Lists.joined(CardLines.changed(before, after), untranslated(changes)));
        } catch (BrokenTownPack broken) {
            return new Outcome.Refused(broken.problems());
        } finally {
            if (!kept) {
                restore(old);
            }
        }
    }

    /// A new Japanese sentence leaves the translations as they were, which staff must know.
    private static List<String> untranslated(List<Confirmations.Change> changes) {
        return changes.stream()
                .filter(one -> one.askable().file().equals("procedures.ja.tsv"))
                .filter(one -> one.askable().kind() == Kind.SENTENCE)
                .map(one -> "※ ほかの言語の文は前のままです: " + one.id() + " の " + one.column())
                .toList();
    }

    private static Map<Path, byte[]> contents(Path folder, List<Confirmations.Change> changes)
            throws IOException {
        var contents = new LinkedHashMap<Path, byte[]>();
        for (var change : changes) {
            var file = folder.resolve(change.askable().file());
            contents.put(file, Files.readAllBytes(file));
        }
        return contents;
    }

    private static void change(Path path, List<Confirmations.Change> changes) throws IOException {
        var file = PackFile.read(path);
        changes.stream()
                .filter(one -> path.endsWith(one.askable().file()))
                .forEach(one -> file.set(one.askable().key(), one.id(), one.column(), one.value()));
        file.write();
    }

    private static void restore(Map<Path, byte[]> old) throws IOException {
        for (var file : old.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }
}
