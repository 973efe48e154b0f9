package jp.machimado.dynamodb.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// A quarter of a day, or a night, of one space, as the model counts: -1 for a night.
record Cell(LocalDate day, int quarter, String space) {

    /// In the order in which the first that is wanting is told: by month, day, space, time; nights
    /// before days.
    static Map<Cell, Integer> ordered(Map<Cell, Integer> cells) {
        var ordered =
                new TreeMap<Cell, Integer>(
                        Comparator.comparing((Cell cell) -> YearMonth.from(cell.day))
                                .thenComparingInt(
                                        cell -> cell.quarter < 0 ? 0 : cell.day.getDayOfMonth())
                                .thenComparing(Cell::space)
                                .thenComparing(Cell::day)
                                .thenComparingInt(Cell::quarter));
        ordered.putAll(cells);
        return ordered;
    }

    /// What `uses` take, with the quarter kept free on both sides of the room.
    static Map<Cell, Integer> taken(List<Use> uses) {
        var cells = new LinkedHashMap<Cell, Integer>();
        for (var use : uses) {
            cells(use, Set.of("room"))
                    .forEach(cell -> cells.merge(cell, use.units(), Integer::sum));
        }
        return cells;
    }

    /// What `use` itself takes.
    static List<Cell> bare(Use use) {
        return cells(use, Set.of());
    }

    /// What `use` takes; a quarter more on both sides of those `buffered`.
    private static List<Cell> cells(Use use, Set<String> buffered) {
        var space = use.space().value();
        var leaves = space.equals("hall") ? List.of("hall-a", "hall-b") : List.of(space);
        int more = buffered.contains(space) ? 1 : 0;
        return leaves.stream()
                .flatMap(leaf ->
                        switch (use.period()) {
                            case Hours(var day, var from, var to) ->
                                    IntStream.range(from - more, to + more)
                                            .mapToObj(quarter -> new Cell(day, quarter, leaf));
                            case Nights(var arrival, var departure) ->
                                    arrival.datesUntil(departure)
                                            .map(night -> new Cell(night, -1, leaf));
                        })
                .toList();
    }
}
