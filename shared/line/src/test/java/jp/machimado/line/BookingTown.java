package jp.machimado.line;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.machimado.booking.Alternatives.Nearness;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.conversation.Speech;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.conversation.booking.BookingSpeech;
import jp.machimado.conversation.booking.BookingSpeech.Asking;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.conversation.booking.BookingStep;
import jp.machimado.conversation.booking.Chosen;
import jp.machimado.conversation.booking.Details;
import jp.machimado.conversation.booking.Option;
import jp.machimado.conversation.booking.What;
import jp.machimado.pack.SpaceTables;
import jp.machimado.words.BookingChatPhrase;

/// Everything that can be said of booking, with as much beside it as there can be.
final class BookingTown {

    static final Spaces SPACES =
            SpaceTables.read(Path.of(Objects.requireNonNull(System.getenv("TOWN_PACK"))));

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final BookingId ID = new BookingId("0123456789abcdef01234567");
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private BookingTown() {}

    static Stream<Speech> speeches() {
        return Stream.of(questions(), confirmations(), told(), refusals(), others())
                .flatMap(each -> each)
                .map(speech -> said(speech, fullest()));
    }

    static Speech said(BookingSpeech speech, List<Option> options) {
        return new Speech.Booking(
                new BookingReply(
                        speech,
                        options,
                        BookingStep.pick(Chosen.of(What.DESK)),
                        Optional.of(new BookingStep.Start()),
                        "BOOKING"));
    }

    /// The eleven widest options there can be.
    static List<Option> fullest() {
        var step = new BookingStep.OnBooking(BookingStep.Act.STOP_WAITING, ID);
        var options = new ArrayList<Option>();
        SPACES.spaces().stream()
                .limit(6)
                .map(space -> new Option.OfSpace(space, SPACES.site(space.site())))
                .forEach(label -> options.add(new Option(label, step)));
        var details = stay();
        options.add(new Option(new Option.OfBooking(details, BookingState.OFFERED), step));
        options.add(new Option(new Option.OfWait(details), step));
        options.add(new Option(new Option.OfLength(13), step));
        options.add(
                new Option(
                        new Option.OfChance(
                                Nearness.TIME, details(List.of(use(SPACES.spaces().getFirst())))),
                        step));
        options.add(new Option(new Option.OfPhrase(BookingChatPhrase.MORE), step));
        return options;
    }

    private static Stream<BookingSpeech> questions() {
        var days =
                new BookingSpeech.Days(
                        DAY, DAY.plusDays(60), BookingStep.pick(Chosen.of(What.STAY)));
        return Arrays.stream(Question.values())
                .map(question ->
                        new Asking(
                                question,
                                Optional.of(Chosen.of(What.STAY)),
                                Optional.of(days),
                                true));
    }

    /// `question` about a desk on a day, for a booking that is new or is being moved.
    static Speech asking(Question question, boolean moving) {
        var chosen =
                new Chosen(
                        What.DESK,
                        Optional.of(ID).filter(_ -> moving),
                        Optional.of(DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return said(new Asking(question, Optional.of(chosen), Optional.empty(), true), fullest());
    }

    private static Stream<BookingSpeech> confirmations() {
        return Stream.concat(
                SPACES.spaces().stream()
                        .map(BookingTown::use)
                        .map(use -> new BookingSpeech.Confirming(details(List.of(use)), false)),
                Stream.of(new BookingSpeech.Confirming(stay(), true)));
    }

    static Use use(Space space) {
        var period =
                space.kind().byNight() ? new Nights(DAY, DAY.plusDays(14)) : new Hours(DAY, 40, 48);
        return Use.of(space.id(), period);
    }

    /// Fourteen nights with a desk on each day.
    static Details stay() {
        var uses = new ArrayList<Use>();
        uses.add(Use.of(new SpaceId("yado-1"), new Nights(DAY, DAY.plusDays(14))));
        DAY.datesUntil(DAY.plusDays(14))
                .map(day -> Use.of(new SpaceId("seki-1"), new Hours(day, 36, 84)))
                .forEach(uses::add);
        return details(uses);
    }

    static Details details(List<Use> uses) {
        var parts =
                uses.stream().map(use -> new Details.Part(use, SPACES.space(use.space()))).toList();
        return new Details(SPACES.site(parts.getFirst().space().orElseThrow().site()), parts);
    }

    private static Stream<BookingSpeech> told() {
        return Arrays.stream(BookingSpeech.Fact.values())
                .flatMap(fact ->
                        Arrays.stream(BookingState.values())
                                .map(state ->
                                        new BookingSpeech.Told(fact, booking(state), stay())));
    }

    static Booking booking(BookingState state) {
        var space = SPACES.spaces().getFirst();
        var plan =
                new Plan(
                        space.site(),
                        List.of(use(space)),
                        List.of(),
                        1,
                        Audience.VISITOR,
                        Optional.empty(),
                        Optional.empty(),
                        Plan.Channel.LINE,
                        space.rules().judgedBy(),
                        Optional.empty());
        return Booking.made(ID, new PersonId("hanako-0001"), plan, state, NOW, Optional.of(NOW));
    }

    private static Stream<BookingSpeech> refusals() {
        return Arrays.stream(Refusal.Reason.values()).map(BookingTown::refused);
    }

    static BookingSpeech refused(Refusal.Reason reason) {
        var space = SPACES.spaces().getFirst();
        var refusal =
                new Refusal(
                        reason,
                        Optional.of(use(space)),
                        Optional.of(space.rules()),
                        OptionalInt.of(90));
        return new BookingSpeech.Refused(refusal, Optional.of(details(List.of(use(space)))));
    }

    private static Stream<BookingSpeech> others() {
        return Stream.concat(
                Stream.of(
                        new BookingSpeech.Waiting(stay(), true),
                        new BookingSpeech.Waiting(stay(), false),
                        new BookingSpeech.Listing(true),
                        new BookingSpeech.Listing(false)),
                Arrays.stream(BookingSpeech.Remark.values()).map(BookingSpeech.Remarking::new));
    }
}
