package jp.machimado.web.booking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.booking.Reservation.Part;

/// Reads from a booking what somebody asked for who stays to work.
record BookedStay(Reservation reservation) {

    /// As many desks at the same time on each day of the stay, and at most one programme; empty for
    /// every other booking.
    Optional<Workation> wish() {
        boolean whole =
                reservation.parts().size() > 1
                        && reservation.parts().stream().allMatch(part -> part.space().isPresent());
        return whole && reservation.parts().getFirst().use().period() instanceof Nights nights
                ? wish(nights).filter(this::isAll)
                : Optional.empty();
    }

    private Optional<Workation> wish(Nights nights) {
        var desks = hours(SpaceKind.DESK);
        var time = desks.stream().findFirst();
        var entry =
                new Entry(
                        nights.arrival().toString(),
                        nights.departure().toString(),
                        time.map(Hours::from).orElse(Workation.START),
                        time.map(Hours::to).orElse(Workation.END),
                        "",
                        "",
                        reservation.booking().plan().people());
        return Optional.of(
                new Workation(
                        entry,
                        reservation.parts().getFirst().use().space().value(),
                        desks.size() / nights.length(),
                        "",
                        of(SpaceKind.PROGRAMME)
                                .map(part -> part.use().space().value())
                                .findFirst()
                                .orElse(""),
                        joined(nights)));
    }

    private Entry joined(Nights nights) {
        var hours = hours(SpaceKind.PROGRAMME).stream().findFirst();
        return new Entry(
                hours.map(Hours::day).orElse(nights.departure()).toString(),
                "",
                hours.map(Hours::from).orElse(Workation.JOIN),
                hours.map(Hours::to).orElse(Workation.LEAVE),
                "",
                "",
                1);
    }

    /// Whether the booking has all that `wish` asks for and nothing else.
    private boolean isAll(Workation wish) {
        var expected =
                wish.working().stream()
                        .flatMap(day -> Collections.nCopies(wish.desks(), day).stream())
                        .toList();
        var desks = hours(SpaceKind.DESK);
        int programmes = hours(SpaceKind.PROGRAMME).size();
        return wish.desks() <= Workation.MOST_DESKS
                && programmes <= 1
                && 1 + desks.size() + programmes == reservation.parts().size()
                && expected.equals(desks);
    }

    private List<Hours> hours(SpaceKind kind) {
        return of(kind).flatMap(part ->
                        part.use().period() instanceof Hours hours
                                ? Stream.of(hours)
                                : Stream.empty())
                .sorted(Comparator.comparing(Hours::day).thenComparingInt(Hours::from))
                .toList();
    }

    private Stream<Part> of(SpaceKind kind) {
        return reservation.parts().stream()
                .filter(part -> part.space().filter(at -> at.kind() == kind).isPresent());
    }
}
