package jp.machimado.conversation.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.conversation.booking.Chosen.DeskWish;

/// The spaces that a choice can mean, and what the rules say of them.
record Candidates(BookingOffice office) {

    List<Space> of(What what) {
        return office.spaces().spaces().stream().filter(space -> what.means(space.kind())).toList();
    }

    private List<Space> of(Chosen chosen) {
        return chosen.space()
                .flatMap(office.spaces()::space)
                .map(List::of)
                .orElseGet(() -> of(chosen.what()));
    }

    /// What the space that `step` chooses is called in each language, evenly written.
    Stream<String> names(BookingStep step) {
        return step instanceof BookingStep.Pick(var chosen, _)
                ? chosen.space().flatMap(office.spaces()::space).stream()
                        .flatMap(space -> space.name().texts().values().stream())
                        .map(AskedWords::plain)
                : Stream.empty();
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    private ZoneId zone() {
        return office.town().zone();
    }

    /// The last day on which anything of `what` can be booked at `now`.
    LocalDate lastDay(What what, Instant now) {
        int days =
                of(what).stream()
                        .mapToInt(space -> space.rules().limits().daysAhead())
                        .max()
                        .orElse(0);
        return today(now).plusDays(days);
    }

    /// When `space` is open on `day`.
    Optional<OpenQuarters> open(Space space, LocalDate day) {
        boolean holiday = office.town().calendar().holidays().contains(day);
        return space.rules().openOn(day, holiday);
    }

    /// The uses that `chosen` comes to; empty while something is missing.
    Optional<List<Use>> uses(Chosen chosen) {
        return chosen.period()
                .flatMap(period -> chosen.space().map(space -> Use.of(space, period)))
                .map(first -> {
                    var uses = new ArrayList<>(List.of(first));
                    chosen.desk()
                            .filter(DeskWish.At.class::isInstance)
                            .map(DeskWish.At.class::cast)
                            .ifPresent(at -> uses.addAll(deskUses(at.space(), first.period())));
                    return List.copyOf(uses);
                });
    }

    /// The uses of the desk `id` on each day of `stay` on which it opens, as long as one may.
    List<Use> deskUses(SpaceId id, Period stay) {
        var uses = new ArrayList<Use>();
        if (stay instanceof Nights nights) {
            for (var day : nights.days()) {
                office.spaces()
                        .space(id)
                        .flatMap(space -> open(space, day).map(open -> whole(space, day, open)))
                        .ifPresent(uses::add);
            }
        }
        return List.copyOf(uses);
    }

    private static Use whole(Space space, LocalDate day, OpenQuarters open) {
        int longest = space.rules().limits().longest();
        int to = Math.min(open.to(), open.from() + longest);
        return Use.of(space.id(), new Hours(day, open.from(), to));
    }

    /// Why `chosen` cannot be had: the rule that refuses all of its spaces, else that others have
    /// them. What is not chosen yet is taken to be as easy as possible.
    Refusal whyNot(Chosen chosen, Instant now) {
        var day = chosen.day().orElseGet(() -> today(now));
        var spaces = of(chosen);
        for (var space : spaces) {
            var use = easiest(space, day, chosen);
            if (refuses(use, now).isEmpty()) {
                return new Refusal(
                        Refusal.Reason.TAKEN,
                        Optional.of(use),
                        Optional.of(space.rules()),
                        OptionalInt.empty());
            }
        }
        return spaces.stream()
                .map(space -> easiest(space, day, chosen))
                .flatMap(use -> refuses(use, now).stream())
                .findFirst()
                .orElseGet(() ->
                        new Refusal(
                                Refusal.Reason.NOT_BOOKABLE,
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty()));
    }

    /// Whether the rules allow anything of `what` on `day`.
    boolean isPossible(What what, LocalDate day, Instant now) {
        return of(what).stream()
                .map(space -> easiest(space, day, Chosen.of(what)))
                .anyMatch(use -> refuses(use, now).isEmpty());
    }

    private Optional<Refusal> refuses(Use use, Instant now) {
        return office.refuses(List.of(use), Visit.AUDIENCE, Visit.PEOPLE, now);
    }

    private Use easiest(Space space, LocalDate day, Chosen chosen) {
        int length = chosen.length().orElse(space.rules().limits().shortest());
        if (space.kind().byNight()) {
            return Use.of(space.id(), new Nights(day, day.plusDays(length)));
        }
        int from = chosen.from().orElseGet(() -> lastStart(space, day, length));
        int latest = Math.max(0, Math.min(from, Hours.A_DAY - length));
        return Use.of(space.id(), new Hours(day, latest, Math.min(Hours.A_DAY, latest + length)));
    }

    /// The last start of the day: if even that is refused, all are.
    private int lastStart(Space space, LocalDate day, int length) {
        int grid = space.rules().limits().grid();
        return open(space, day)
                .map(open ->
                        open.from() + Math.max(0, (open.to() - length - open.from()) / grid * grid))
                .orElse(0);
    }
}
