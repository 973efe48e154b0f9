package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.Optional;

/// What a text says of what, when and how long, as far as it says it.
///
/// @param part of the day, when no clock time is said
/// @param from quarter of the day
/// @param length in quarters
/// @param rest letters of the text that mean something else
public record AskedTime(
        Optional<What> what,
        Optional<LocalDate> day,
        Optional<DayPart> part,
        Optional<Integer> from,
        Optional<Integer> length,
        Optional<Integer> nights,
        int rest) {

    /// Whether it says nothing of these.
    public boolean isEmpty() {
        return what.isEmpty() && saysNoTime();
    }

    /// Whether it says nothing of when and how long.
    public boolean saysNoTime() {
        return day.isEmpty()
                && part.isEmpty()
                && from.isEmpty()
                && length.isEmpty()
                && nights.isEmpty();
    }

    /// `chosen` as this text changes it. Where another time is asked for, the space is open again.
    Chosen changing(Chosen chosen) {
        var kind = chosen.moving().isPresent() ? chosen.what() : what.orElse(chosen.what());
        var begun = kind == chosen.what() ? chosen : Chosen.of(kind);
        if (saysNoTime()) {
            return begun;
        }
        var open = begun.at(Optional.empty()).with(Optional.empty());
        var onDay = day.isPresent() ? open.on(day) : open;
        return kind == What.STAY ? onDay.lasting(nights.or(onDay::length)) : changingHours(onDay);
    }

    private Chosen changingHours(Chosen chosen) {
        var lasting = length.isPresent() ? chosen.lasting(length) : chosen;
        if (from.isPresent()) {
            return lasting.in(Optional.empty()).from(from);
        }
        return part.isPresent() ? lasting.from(Optional.empty()).in(part) : lasting;
    }
}
