package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.space.Space;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.words.BookingChatPhrase;

/// The questions on the way to a desk or a room: day, part of the day, start, length, space.
record HourQuestions(BookingOffice office, Screens screens) {

    BookingReply next(Chosen chosen, int page, Visit visit) {
        return chosen.day()
                .map(day -> next(chosen, day, page, visit))
                .orElseGet(() -> screens.day(chosen, visit));
    }

    private BookingReply next(Chosen chosen, LocalDate day, int page, Visit visit) {
        var moving = screens.moving(chosen, visit);
        var free = new FreeTimes(office, chosen.what(), day, moving, visit.now());
        if (chosen.from().isEmpty()) {
            return start(chosen, free, page, visit);
        }
        int from = chosen.from().get();
        if (chosen.length().isEmpty()) {
            return length(chosen, free.lengths(from), visit);
        }
        var spaces = free.spaces(from, chosen.length().get());
        if (chosen.space().isEmpty() && !spaces.isEmpty()) {
            return space(chosen, spaces);
        }
        return spaces.stream()
                .filter(space -> chosen.space().equals(Optional.of(space.id())))
                .findFirst()
                .flatMap(_ -> screens.candidates().uses(chosen))
                .map(uses -> screens.confirm(chosen, uses, Screens.back(chosen), visit))
                .orElseGet(() -> refused(chosen, visit));
    }

    private BookingReply refused(Chosen chosen, Visit visit) {
        return screens.refused(chosen, screens.candidates().whyNot(chosen, visit.now()), visit);
    }

    private BookingReply start(Chosen chosen, FreeTimes free, int page, Visit visit) {
        var starts =
                free.starts().stream()
                        .filter(start ->
                                chosen.length()
                                        .map(length -> !free.spaces(start, length).isEmpty())
                                        .orElse(true))
                        .toList();
        if (starts.isEmpty()) {
            return refused(chosen, visit);
        }
        var within =
                starts.stream()
                        .filter(start -> chosen.part().map(part -> part.holds(start)).orElse(true))
                        .toList();
        boolean tooMany = chosen.part().isEmpty() && starts.size() > BookingReply.OPTIONS;
        return tooMany || within.isEmpty()
                ? part(chosen.in(Optional.empty()), starts)
                : times(chosen, within, page);
    }

    private BookingReply part(Chosen chosen, List<Integer> starts) {
        var options =
                Arrays.stream(DayPart.values())
                        .filter(part -> starts.stream().anyMatch(part::holds))
                        .map(part ->
                                Option.of(
                                        phrase(part),
                                        BookingStep.pick(chosen.in(Optional.of(part)))))
                        .toList();
        return screens.ask(Question.PART, chosen, options);
    }

    private static BookingChatPhrase phrase(DayPart part) {
        return switch (part) {
            case MORNING -> BookingChatPhrase.MORNING;
            case AFTERNOON -> BookingChatPhrase.AFTERNOON;
            case EVENING -> BookingChatPhrase.EVENING;
        };
    }

    private BookingReply times(Chosen chosen, List<Integer> starts, int page) {
        int from = Math.min(page * BookingReply.OPTIONS, starts.size());
        int to = Math.min(starts.size(), from + BookingReply.OPTIONS);
        var options = new ArrayList<Option>();
        for (var start : starts.subList(from, to)) {
            var picked = chosen.in(Optional.empty()).from(Optional.of(start));
            options.add(new Option(new Option.OfTime(start), BookingStep.pick(picked)));
        }
        if (to < starts.size()) {
            options.add(Option.of(BookingChatPhrase.MORE, new BookingStep.Pick(chosen, page + 1)));
        }
        return screens.ask(Question.TIME, chosen, options);
    }

    private BookingReply length(Chosen chosen, List<Integer> lengths, Visit visit) {
        if (lengths.isEmpty()) {
            return refused(chosen, visit);
        }
        var options =
                lengths.stream()
                        .map(length ->
                                new Option(
                                        new Option.OfLength(length),
                                        BookingStep.pick(chosen.lasting(Optional.of(length)))))
                        .toList();
        return screens.ask(Question.LENGTH, chosen, options);
    }

    /// Any first, then each by name.
    private BookingReply space(Chosen chosen, List<Space> spaces) {
        var options = new ArrayList<Option>();
        options.add(Option.of(BookingChatPhrase.ANY, at(chosen, spaces.getFirst())));
        spaces.stream()
                .limit(BookingReply.OPTIONS)
                .map(space ->
                        new Option(
                                new Option.OfSpace(space, office.spaces().site(space.site())),
                                at(chosen, space)))
                .forEach(options::add);
        return screens.ask(Question.SPACE, chosen, options);
    }

    private static BookingStep at(Chosen chosen, Space space) {
        return BookingStep.pick(chosen.at(Optional.of(space.id())));
    }
}
