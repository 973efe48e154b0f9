package jp.machimado.pack;

import java.util.List;
import java.util.stream.Collectors;

/// A town pack that cannot be used, with everything that is wrong in it.
public final class BrokenTownPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BrokenTownPack(List<Problem> problems) {
        super(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, in the order of the files.
    public List<Problem> problems() {
        return problems;
    }
}
