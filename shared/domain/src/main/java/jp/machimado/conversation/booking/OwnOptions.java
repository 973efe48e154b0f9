package jp.machimado.conversation.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CheckIn;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingStep.Act;
import jp.machimado.conversation.booking.BookingStep.Mine;
import jp.machimado.conversation.booking.BookingStep.OnBooking;
import jp.machimado.words.BookingChatPhrase;

/// What can be done next with a booking.
record OwnOptions(BookingOffice office) {

    List<Option> after(Fact fact, Booking booking, Instant now) {
        return switch (fact) {
            case ASK_CANCEL -> List.of(on(BookingChatPhrase.YES_CANCEL, Act.CANCEL, booking));
            case CANCELLED, LEFT ->
                    List.of(
                            Option.of(BookingChatPhrase.BOOK_AGAIN, new BookingStep.Start()),
                            Option.of(BookingChatPhrase.MINE, new Mine(0)));
            case BOOKED, RECEIVED, ALREADY, CHANGED ->
                    List.of(
                            on(BookingChatPhrase.SHOW, Act.SHOW, booking),
                            on(BookingChatPhrase.CANCEL, Act.ASK_CANCEL, booking),
                            Option.of(BookingChatPhrase.BOOK_AGAIN, new BookingStep.Start()));
            case CHECKED_IN, TOO_EARLY, TOO_LATE, SHOWN -> inState(booking, now);
        };
    }

    private static Option on(BookingChatPhrase phrase, Act act, Booking booking) {
        return Option.of(phrase, new OnBooking(act, booking.id()));
    }

    private List<Option> inState(Booking booking, Instant now) {
        return switch (booking.state()) {
            case HELD, OFFERED ->
                    List.of(
                            on(BookingChatPhrase.ACCEPT, Act.ACCEPT, booking),
                            on(BookingChatPhrase.DECLINE, Act.CANCEL, booking));
            case PENDING, RETURNED -> changeOrCancel(booking);
            case CONFIRMED -> {
                var options = new ArrayList<Option>();
                if (canArrive(booking, now)) {
                    options.add(on(BookingChatPhrase.CHECK_IN, Act.CHECK_IN, booking));
                }
                options.addAll(changeOrCancel(booking));
                yield List.copyOf(options);
            }
            case CHECKED_IN -> List.of(on(BookingChatPhrase.LEAVE, Act.LEAVE, booking));
            case DONE, CANCELLED, REJECTED, EXPIRED, NO_SHOW ->
                    List.of(Option.of(BookingChatPhrase.BOOK_AGAIN, new BookingStep.Start()));
        };
    }

    private static List<Option> changeOrCancel(Booking booking) {
        return List.of(
                on(BookingChatPhrase.CHANGE, Act.CHANGE, booking),
                on(BookingChatPhrase.CANCEL, Act.ASK_CANCEL, booking));
    }

    /// Where changing `booking` begins; empty when it holds more than the chat asks for.
    Optional<Chosen> changed(Booking booking) {
        var uses = booking.plan().uses();
        var what = kind(uses.getFirst()).flatMap(What::of);
        boolean desksAlone =
                uses.stream()
                        .skip(1)
                        .allMatch(use -> kind(use).filter(What.DESK::means).isPresent());
        return what.filter(kind -> uses.size() == 1 || (kind == What.STAY && desksAlone))
                .map(kind -> Chosen.of(kind).moving(booking.id()));
    }

    private Optional<SpaceKind> kind(Use use) {
        return office.spaces().space(use.space()).map(Space::kind);
    }

    private boolean canArrive(Booking booking, Instant now) {
        var zone = office.town().zone();
        var period = booking.plan().first().period();
        boolean asked =
                office.spaces()
                        .space(booking.plan().first().space())
                        .flatMap(space -> space.rules().checkIn())
                        .isPresent();
        return asked
                && !now.isBefore(period.starts(zone).minus(CheckIn.EARLY))
                && now.isBefore(period.ends(zone));
    }
}
