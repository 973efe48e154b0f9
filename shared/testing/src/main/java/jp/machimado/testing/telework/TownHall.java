package jp.machimado.testing.telework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.Application;
import jp.machimado.telework.ApplyForTelework;
import jp.machimado.telework.DecideTelework;
import jp.machimado.telework.RegisterForTelework;
import jp.machimado.telework.TeleworkOffice;
import jp.machimado.telework.TeleworkOutcome;
import jp.machimado.telework.TeleworkRefusal;
import jp.machimado.telework.ledger.Disasters;
import jp.machimado.telework.ledger.Registrations;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkPlan;
import jp.machimado.telework.ledger.Teleworks;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.Device;
import jp.machimado.telework.rules.DivisionStaff;
import jp.machimado.telework.rules.Employment;
import jp.machimado.telework.rules.TeleworkRules;
import jp.machimado.telework.rules.TeleworkRules.Caps;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Wording;

/// A town hall that does not exist, on a Wednesday at nine: the division `tax` of ten, of whom
/// three stay at the counter, and `water` of two, of whom one stays; two notebooks and a router to
/// lend; three days a week and eight a month, one working day a week in the office.
public final class TownHall {

    public static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    public static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);

    public static final StaffMember HANAKO = member("hanako", "tax", Role.MEMBER);
    public static final StaffMember TARO = member("taroyama", "tax", Role.MEMBER);
    public static final StaffMember CHIEF =
            member("chief-of-tax", "tax", Role.MEMBER, Role.MANAGER);
    public static final StaffMember OTHER_CHIEF = member("chief-water", "water", Role.MANAGER);
    public static final StaffMember PERSONNEL = member("personnel", "staff", Role.PERSONNEL);
    public static final StaffMember SECURITY = member("security", "it-room", Role.SECURITY);

    private static final Caps CAPS = new Caps(3, 1, OptionalInt.of(8));

    public final Teleworks teleworks;
    public final Registrations registrations;
    public final ApplyForTelework apply;
    public final DecideTelework decide;
    public final RegisterForTelework register;

    private final Disasters disasters = new InMemoryDisasters();
    private int forms;

    public TownHall(Teleworks teleworks, Registrations registrations) {
        this.teleworks = teleworks;
        this.registrations = registrations;
        var office =
                new TeleworkOffice(
                        teleworks, registrations, rules(), InventedTown.town(), disasters);
        this.apply = new ApplyForTelework(office);
        this.decide = new DecideTelework(office);
        this.register = new RegisterForTelework(office);
    }

    /// An office that keeps everything in memory.
    public static TeleworkOffice inMemory() {
        return new TeleworkOffice(
                new InMemoryTeleworks(),
                new InMemoryRegistrations(),
                rules(),
                InventedTown.town(),
                new InMemoryDisasters());
    }

    /// Its rules.
    public static TeleworkRules rules() {
        return new TeleworkRules(
                Optional.empty(),
                CAPS,
                LocalTime.of(17, 15),
                60,
                Set.of(Employment.CONDITIONAL, Employment.FISCAL_YEAR),
                List.of(new DivisionStaff("tax", 10, 3, 3), new DivisionStaff("water", 2, 1, 1)),
                List.of(
                        new Device("notebook", Wording.same("PC"), 2),
                        new Device("router", Wording.same("Router"), 1)));
    }

    /// Somebody who works in `division`.
    public static StaffMember member(String id, String division, Role... roles) {
        return new StaffMember(
                new PersonId("staff-" + id), id, Set.of(roles), Optional.of(division));
    }

    /// Registers `members` as regular staff.
    public TownHall with(StaffMember... members) {
        for (var member : members) {
            register.register(member, 2026, Employment.REGULAR, NOW);
        }
        return this;
    }

    /// From now on the caps of persons are lifted.
    public void disaster() {
        var by = PERSONNEL;
        disasters.lift(new Disasters.Lifted(by.id(), by.name(), "an earthquake", NOW));
    }

    /// A plan at home.
    public static TeleworkPlan at(LocalDate day, DayPart part, String... devices) {
        return new TeleworkPlan(
                WorkKind.HOME,
                WorkPlace.OWN_HOME,
                day,
                part,
                "plan of the year",
                Set.of(devices),
                false,
                Optional.empty());
    }

    /// `plan` on a form of its own.
    public Application form(TeleworkPlan plan) {
        return new Application(plan, false, false, "form" + ++forms);
    }

    /// What `member` gets who applies for `plan`.
    public TeleworkOutcome asks(StaffMember member, TeleworkPlan plan) {
        return apply.apply(member, form(plan), NOW);
    }

    /// The same, which must be kept.
    public Telework applied(StaffMember member, TeleworkPlan plan) {
        return done(asks(member, plan));
    }

    /// What was done.
    public static Telework done(TeleworkOutcome outcome) {
        if (outcome instanceof TeleworkOutcome.Done(var telework)) {
            return telework;
        }
        throw new AssertionError(outcome.toString());
    }

    /// Why nothing was done.
    public static TeleworkRefusal refused(TeleworkOutcome outcome) {
        if (outcome instanceof TeleworkOutcome.Refused(var why)) {
            return why;
        }
        throw new AssertionError(outcome.toString());
    }

    /// What counts otherwise than the applications of `month` say.
    public List<String> differences(YearMonth month) {
        return Recount.differences(teleworks, List.of("tax", "water"), month);
    }
}
