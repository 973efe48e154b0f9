package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.conversation.booking.Chosen.DeskWish;
import jp.machimado.words.BookingChatPhrase;

/// The questions on the way to a stay: arrival, nights, house, and whether with a desk.
record StayQuestions(BookingOffice office, Screens screens) {

    BookingReply next(Chosen chosen, Visit visit) {
        return chosen.day()
                .map(day -> next(chosen, day, visit))
                .orElseGet(() -> screens.day(chosen, visit));
    }

    private BookingReply next(Chosen chosen, LocalDate arrival, Visit visit) {
        if (chosen.length().isEmpty()) {
            return nights(chosen, arrival, visit);
        }
        var houses = free(chosen, arrival, chosen.length().get(), visit);
        if (chosen.space().isEmpty()) {
            return houses.isEmpty() ? refused(chosen, visit) : house(chosen, houses);
        }
        var house =
                houses.stream()
                        .filter(space -> chosen.space().equals(Optional.of(space.id())))
                        .findFirst();
        if (house.isEmpty()) {
            return refused(chosen, visit);
        }
        return chosen.desk().isEmpty()
                ? desk(chosen, house.get(), visit)
                : confirm(chosen, Screens.back(chosen), visit);
    }

    private BookingReply confirm(Chosen chosen, BookingStep back, Visit visit) {
        return screens.candidates()
                .uses(chosen)
                .map(uses -> screens.confirm(chosen, uses, back, visit))
                .orElseGet(() -> refused(chosen, visit));
    }

    private BookingReply refused(Chosen chosen, Visit visit) {
        return screens.refused(chosen, screens.candidates().whyNot(chosen, visit.now()), visit);
    }

    private BookingReply nights(Chosen chosen, LocalDate arrival, Visit visit) {
        var options = new ArrayList<Option>();
        for (int nights = 1; nights <= BookingReply.OPTIONS; nights++) {
            if (!free(chosen, arrival, nights, visit).isEmpty()) {
                var picked = chosen.lasting(Optional.of(nights));
                options.add(new Option(new Option.OfNights(nights), BookingStep.pick(picked)));
            }
        }
        return options.isEmpty()
                ? refused(chosen, visit)
                : screens.ask(Question.NIGHTS, chosen, options);
    }

    private List<Space> free(Chosen chosen, LocalDate arrival, int length, Visit visit) {
        var nights = new Nights(arrival, arrival.plusDays(length));
        var vacancy = new Vacancy(office, screens.moving(chosen, visit));
        return office.spaces().sites().stream()
                .flatMap(site -> vacancy.free(site.id(), nights).stream())
                .filter(space -> space.kind().byNight())
                .filter(space -> allows(Use.of(space.id(), nights), visit))
                .toList();
    }

    private boolean allows(Use use, Visit visit) {
        return office.refuses(List.of(use), Visit.AUDIENCE, Visit.PEOPLE, visit.now()).isEmpty();
    }

    private BookingReply house(Chosen chosen, List<Space> houses) {
        var options =
                houses.stream()
                        .limit(BookingReply.OPTIONS)
                        .map(house ->
                                new Option(
                                        new Option.OfSpace(
                                                house, office.spaces().site(house.site())),
                                        BookingStep.pick(chosen.at(Optional.of(house.id())))))
                        .toList();
        return screens.ask(Question.HOUSE, chosen, options);
    }

    /// Asks for a desk where one is free on all days of the stay; else there is nothing to ask.
    private BookingReply desk(Chosen chosen, Space house, Visit visit) {
        var none = chosen.with(Optional.of(new DeskWish.None()));
        return freeDesk(chosen, house, visit)
                .map(desk -> {
                    var with = chosen.with(Optional.of(new DeskWish.At(desk)));
                    return screens.ask(
                            Question.DESK,
                            chosen,
                            List.of(
                                    Option.of(BookingChatPhrase.WITH_DESK, BookingStep.pick(with)),
                                    Option.of(BookingChatPhrase.NO_DESK, BookingStep.pick(none))));
                })
                .orElseGet(() -> confirm(none, Screens.back(chosen), visit));
    }

    /// The first desk of the house's site that is free on all days of the stay on which it opens.
    private Optional<SpaceId> freeDesk(Chosen chosen, Space house, Visit visit) {
        var vacancy = new Vacancy(office, screens.moving(chosen, visit));
        var free = new HashMap<Period, List<Space>>();
        return office.spaces().at(house.site()).stream()
                .filter(space -> What.DESK.means(space.kind()))
                .filter(desk -> {
                    var uses = deskUses(desk, chosen);
                    return !uses.isEmpty()
                            && uses.stream().allMatch(use -> allows(use, visit))
                            && uses.stream()
                                    .map(Use::period)
                                    .allMatch(day ->
                                            free.computeIfAbsent(
                                                            day,
                                                            _ -> vacancy.free(desk.site(), day))
                                                    .contains(desk));
                })
                .map(Space::id)
                .findFirst();
    }

    private List<Use> deskUses(Space desk, Chosen chosen) {
        return chosen.period()
                .map(stay -> screens.candidates().deskUses(desk.id(), stay))
                .orElse(List.of());
    }
}
