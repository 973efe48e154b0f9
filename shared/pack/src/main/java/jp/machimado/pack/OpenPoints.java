package jp.machimado.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Division;
import jp.machimado.words.Language;

/// Finds what the town must still confirm in its pack.
public final class OpenPoints {

    private static final String ELSEWHERE = "町のほかが決める手続";
    private static final String NOBODY = "担当が未定";

    private final Path folder;
    private final TownPack pack;

    private OpenPoints(Path folder, TownPack pack) {
        this.folder = folder;
        this.pack = pack;
    }

    /// All open points of the pack in `folder`, by division in the order of `divisions.tsv`.
    ///
    /// @throws BrokenTownPack when the pack cannot be read
    public static List<OpenPoint> of(Path folder) throws IOException {
        return new OpenPoints(folder, TownPackReader.read(folder)).all();
    }

    private List<OpenPoint> all() throws IOException {
        var points = new ArrayList<OpenPoint>();
        for (var askable : Askable.all()) {
            points.addAll(open(askable));
        }
        var order = pack.divisions().values().stream().map(OpenPoints::name).toList();
        points.sort(
                Comparator.comparingInt((OpenPoint point) -> place(order, point.desk()))
                        .thenComparing(OpenPoint::desk)
                        .thenComparing(OpenPoint::id));
        return points;
    }

    private List<OpenPoint> open(Askable askable) throws IOException {
        var file = PackFile.read(folder.resolve(askable.file()));
        var points = new ArrayList<OpenPoint>();
        for (var id : file.column(askable.key())) {
            var column = askable.asked(id);
            if (Askable.of(askable.file(), id, column).filter(askable::equals).isEmpty()) {
                continue;
            }
            file.value(askable.key(), id, column)
                    .filter(now -> isOpen(askable, file, id, now))
                    .ifPresent(now ->
                            points.add(
                                    new OpenPoint(
                                            desk(askable, id),
                                            askable.file(),
                                            id,
                                            column,
                                            now,
                                            how(askable, id))));
        }
        return points;
    }

    /// The divisions of a procedure are open as long as nobody has confirmed them.
    private static boolean isOpen(Askable askable, PackFile file, String id, String now) {
        return askable.kind() == Kind.DIVISIONS
                ? file.value(askable.key(), id, "division_confirmed")
                        .filter(Row.UNCONFIRMED::equals)
                        .isPresent()
                : askable.isOpen(now);
    }

    private String desk(Askable askable, String id) {
        return switch (askable.file()) {
            case Askable.TOWN -> name(pack.frontDesk());
            case Askable.DIVISIONS ->
                    Optional.ofNullable(pack.divisions().get(id)).map(OpenPoints::name).orElse(id);
            default -> desk(pack.procedure(id).orElseThrow());
        };
    }

    private static String desk(Procedure procedure) {
        if (procedure.divisions().isEmpty()) {
            return procedure.isElsewhere() ? ELSEWHERE : NOBODY;
        }
        return procedure.divisions().stream()
                .map(OpenPoints::name)
                .collect(Collectors.joining("・"));
    }

    private String how(Askable askable, String id) {
        var title = pack.procedure(id).map(one -> "「" + one.in(Language.JA).title() + "」");
        return title.orElse("") + askable.asks() + ": " + askable.kind().how();
    }

    private static int place(List<String> order, String desk) {
        int at = order.indexOf(desk.split("・", 2)[0]);
        return at < 0 ? order.size() : at;
    }

    private static String name(Division division) {
        return division.name().in(Language.JA);
    }
}
