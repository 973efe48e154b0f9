package jp.machimado.web.staff;

import java.util.List;

/// A closure as it stands.
///
/// @param id under which it was made
/// @param times spaces and times in words
public record ClosureRow(String id, String site, String reason, List<String> times) {

    public ClosureRow {
        times = List.copyOf(times);
    }
}
