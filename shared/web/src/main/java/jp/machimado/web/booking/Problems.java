package jp.machimado.web.booking;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal;
import org.jspecify.annotations.Nullable;

/// All that is wrong with one form.
///
/// @param instead what can be had instead of what was refused, the nearest first
public record Problems(List<Problem> all, List<Instead> instead) {

    /// Nothing is wrong.
    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
        instead = List.copyOf(instead);
    }

    /// `all`, without anything to have instead.
    public Problems(List<Problem> all) {
        this(all, List.of());
    }

    /// The same with `chances` to have instead.
    public Problems or(List<Instead> chances) {
        return new Problems(all, chances);
    }

    /// `problem` alone.
    public static Problems of(Problem problem) {
        return new Problems(List.of(problem));
    }

    /// The words for `refusal`.
    public static Problems of(Refusal refusal) {
        return of(Problem.of(refusal));
    }

    /// Whether something is wrong.
    public boolean arePresent() {
        return !all.isEmpty();
    }

    /// The status of the answer: 422 when the form must be corrected, 409 when others or an earlier
    /// act are in its way.
    public int status() {
        return all.stream().anyMatch(Problem::isConflict) ? 409 : 422;
    }

    /// What is wrong with `field`.
    public Optional<Problem> at(String field) {
        return all.stream()
                .filter(problem -> problem.field().filter(field::equals).isPresent())
                .findFirst();
    }

    /// The id of what describes the fault of `field`, for `aria-describedby`; null when it is
    /// right.
    public @Nullable String describing(String field) {
        return at(field).isPresent() ? field + "-wrong" : null;
    }

    /// `true` for `aria-invalid` when `field` must be corrected; null when it is right.
    public @Nullable String invalid(String field) {
        return at(field).isPresent() ? "true" : null;
    }
}
