package jp.machimado.learnt;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.pack.TownPackReader;

/// Learns the index of a town pack, as a step of the build.
public final class Learn {

    /// Lucene only reports that it could be faster with an incubator module. The logger is held
    /// here, else its level would be forgotten.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Learn() {}

    /// Runs with the pack's folder and the folder to write to. Does nothing when what is there was
    /// learnt from the same pack.
    public static void main(String[] folders) {
        LUCENE.setLevel(Level.SEVERE);
        LuceneIndex.of(TownPackReader.read(Path.of(folders[0])), Optional.of(Path.of(folders[1])));
    }
}
