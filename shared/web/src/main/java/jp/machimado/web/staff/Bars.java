package jp.machimado.web.staff;

import java.util.List;

/// A bar chart and its table.
///
/// @param title in words
/// @param unit of the values, in words
public record Bars(String title, String unit, List<Bar> bars) {

    /// How wide the longest bar is drawn.
    public static final int WIDTH = 400;

    public Bars {
        bars = List.copyOf(bars);
    }

    /// One bar.
    ///
    /// @param label in words
    /// @param value in words
    /// @param share of the longest bar, 0 to 1; 0 where the value is suppressed
    public record Bar(String label, String value, double share) {

        /// How wide it is drawn.
        public int width() {
            return Math.toIntExact(Math.round(share * WIDTH));
        }
    }
}
