package jp.machimado.functions.booking;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.CheckIn;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.words.BookingPhrase;

/// What the code at a space opens: checking in and out, and taking the space when it is free.
final class DeskPages {

    private static final int QUARTER = 15;

    private final Lobby lobby;
    private final OwnBookings own;
    private final Look look;
    private final CheckIn checkIn;

    DeskPages(Lobby lobby) {
        this.lobby = lobby;
        this.own = new OwnBookings(lobby);
        this.look = new Look(lobby);
        this.checkIn = new CheckIn(lobby.office());
    }

    /// The page that `code` opens.
    WebResponse look(String code, Visit visit) {
        return space(code)
                .map(space -> show(200, code, space, visit, Problems.NONE))
                .orElseGet(() -> lobby.oldCode(visit));
    }

    /// Checks in or out, or takes the space, as the form of `visit` says.
    WebResponse act(String code, Visit visit) {
        var found = space(code);
        if (found.isEmpty()) {
            return lobby.oldCode(visit);
        }
        var space = found.get();
        var person = lobby.person(visit);
        if (person.isEmpty() || !lobby.doorkeeper().admits(visit, path(code))) {
            return lobby.refusedForm(visit);
        }
        var act = visit.body().first("act").orElse("");
        var outcome =
                act.equals("take")
                        ? take(person.get(), space, visit)
                        : here(person.get(), space)
                                .map(booking -> act(act, booking))
                                .orElseGet(Outcome.NotFound::new);
        return switch (outcome) {
            case Outcome.Done _ ->
                    WebResponse.redirect(
                            Address.of(path(code)).with("did", List.of(act)).in(visit.language()));
            case Outcome.Refused(var refusal) ->
                    show(409, code, space, visit, Problems.of(refusal));
            case Outcome.NotFound _ -> {
                var none = Problems.of(Problem.of(BookingPhrase.NOT_NOW));
                yield show(409, code, space, visit, none);
            }
        };
    }

    private Outcome act(String act, Booking booking) {
        return switch (act) {
            case "in" -> checkIn.arrive(booking.person(), booking.id(), lobby.now());
            case "out" -> checkIn.leave(booking.person(), booking.id(), lobby.now());
            default -> new Outcome.NotFound();
        };
    }

    private Outcome take(PersonId person, Space space, Visit visit) {
        var entry = Entry.read(visit.body());
        var local = local();
        int from = begins(space, local);
        if (space.kind().byNight() || entry.end() <= from || entry.end() > Hours.A_DAY) {
            return new Outcome.NotFound();
        }
        var hours = new Hours(local.toLocalDate(), from, entry.end());
        var request =
                new Request(
                        person,
                        Audience.VISITOR,
                        visit.body().first("nonce").orElse(""),
                        List.of(Use.of(space.id(), hours)),
                        Math.max(1, entry.people()),
                        Optional.empty(),
                        Optional.empty(),
                        Plan.Channel.WALK_IN,
                        Optional.empty());
        var outcome = checkIn.walkIn(request, lobby.now());
        if (outcome instanceof Outcome.Done) {
            lobby.remember(person);
        }
        return outcome;
    }

    /// The booking of `person` for `space` that is in use, or comes next today.
    private Optional<Booking> here(PersonId person, Space space) {
        return lobby.office().openOf(person, lobby.now()).stream()
                .filter(booking ->
                        booking.state() == BookingState.CHECKED_IN
                                || booking.state() == BookingState.CONFIRMED)
                .filter(booking ->
                        booking.plan().uses().stream()
                                .anyMatch(use -> use.space().equals(space.id())))
                .filter(booking ->
                        !booking.plan().first().period().firstDay().isAfter(lobby.today()))
                .findFirst();
    }

    private WebResponse show(int status, String code, Space space, Visit visit, Problems problems) {
        var person = lobby.person(visit);
        var here = person.flatMap(known -> here(known, space));
        var secret = lobby.doorkeeper().secret(visit).filter(_ -> person.isPresent());
        boolean left = visit.query().first("did").filter("out"::equals).isPresent();
        var model =
                new HashMap<String, Object>(
                        Map.of(
                                "space",
                                space,
                                "reservation",
                                here.map(own::reservation),
                                "ends",
                                here.isPresent() ? List.of() : ends(space),
                                "early",
                                CheckIn.EARLY.toMinutes(),
                                "left",
                                left,
                                "problems",
                                problems,
                                "nonce",
                                lobby.doorkeeper().fresh()));
        model.put("open", here.filter(this::isOpen).isPresent());
        model.put("token", secret.map(known -> lobby.doorkeeper().token(known, path(code))));
        model.put("line", lobby.byLine(Address.of(path(code)), visit));
        return lobby.show(status, "desk", Address.of(path(code)), visit, model);
    }

    private boolean isOpen(Booking booking) {
        var starts = booking.plan().first().period().starts(lobby.site().town().zone());
        return !lobby.now().isBefore(starts.minus(CheckIn.EARLY));
    }

    private List<Integer> ends(Space space) {
        if (space.kind().byNight()) {
            return List.of();
        }
        var local = local();
        return look.day(space, local.toLocalDate()).endsFrom(begins(space, local));
    }

    private LocalDateTime local() {
        return LocalDateTime.ofInstant(lobby.now(), lobby.site().town().zone());
    }

    /// The last start of the grid of `space`, which counts from its opening.
    private int begins(Space space, LocalDateTime local) {
        int now = local.toLocalTime().toSecondOfDay() / 60 / QUARTER;
        boolean holiday = lobby.site().town().calendar().holidays().contains(local.toLocalDate());
        int grid = space.rules().limits().grid();
        return space.rules()
                .openOn(local.toLocalDate(), holiday)
                .map(open -> now - Math.floorMod(now - open.from(), grid))
                .orElse(now);
    }

    private Optional<Space> space(String code) {
        return DeskCode.named(code, lobby.spaces())
                .filter(space ->
                        lobby.deskCode()
                                .get()
                                .isOf(code, space.id(), lobby.deskCodes().generation(space.id())));
    }

    private static String path(String code) {
        return "/spaces/desk/" + code;
    }
}
