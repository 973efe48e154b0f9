package jp.machimado.local;

import java.nio.file.Path;
import jp.machimado.pack.BrokenTownPack;

/// Why the service does not start, in a line that says what to do.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param japanese what is wrong and what to do
    /// @param english the same
    public CannotStart(String japanese, String english) {
        super(japanese + " / " + english);
    }

    /// When the town pack in `folder` is `broken`: says where the first mistake is, and how many
    /// more there are.
    static CannotStart because(BrokenTownPack broken, Path folder) {
        int more = broken.problems().size() - 1;
        return new CannotStart(
                "町パック "
                        + folder
                        + " を直してください: "
                        + broken.problems().getFirst().line()
                        + (more > 0 ? " (ほか" + more + "件は ./dev town check で)" : ""),
                "correct the town pack at this file, row and column"
                        + (more > 0 ? "; for " + more + " more run ./dev town check" : ""));
    }
}
