package jp.machimado.functions.staff;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.booking.space.SpaceEdit.Facts;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.Limits;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.time.Hours;
import jp.machimado.town.YesNo;
import jp.machimado.web.staff.StaffPage;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.Phrase;
import jp.machimado.words.SpaceEditPhrase;
import jp.machimado.words.StaffPhrase;

/// Reads what somebody typed into the form for a space, and says of each field what is wrong with
/// it.
final class EditForm {

    private static final int MOST_PEOPLE = 500;
    private static final int DAY_MINUTES = 1440;
    private static final int MOST_MINUTES = 90 * DAY_MINUTES;
    private static final int MOST_DAYS = 366;
    private static final int MOST_NIGHTS = 90;
    private static final int MOST_YEN = 1_000_000;
    private static final int LONGEST_ARTICLE = 300;

    private final StaffPage page;
    private final Space space;
    private final Map<String, String> typed;
    private final List<String> problems = new ArrayList<>();

    /// @param typed the fields by name, as [EditFields] names them
    EditForm(StaffPage page, Space space, Map<String, String> typed) {
        this.page = page;
        this.space = space;
        this.typed = typed;
    }

    /// What is wrong, in words; empty when nothing is.
    List<String> problems() {
        return List.copyOf(problems);
    }

    /// `now` as changed by the form; empty when something in it is wrong.
    Optional<SpaceEdit> read(SpaceEdit now) {
        var facts = new HashMap<>(now.facts());
        int people = number("people", StaffPhrase.PEOPLE, 1, MOST_PEOPLE);
        var access = access();
        var rules = rules(now.rules());
        if (!problems.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        facts.put(space.id(), new Facts(people, access));
        return Optional.of(new SpaceEdit(rules.get(), facts));
    }

    private Optional<SpaceRules> rules(SpaceRules now) {
        var hours = hours();
        var limits = limits(now.limits());
        int cancel = number("cancel", SpaceEditPhrase.CANCEL, 0, MOST_MINUTES);
        var prices = prices();
        var article = field("article");
        if (article.length() > LONGEST_ARTICLE) {
            problems.add(page.say(SpaceEditPhrase.WRONG_ARTICLE, LONGEST_ARTICLE));
        }
        return limits.map(all ->
                new SpaceRules(
                        now.id(),
                        now.version(),
                        Optional.of(article).filter(it -> !it.isEmpty()),
                        hours,
                        now.holidays(),
                        all,
                        field("approval").equals("YES"),
                        now.audiences(),
                        Duration.ofMinutes(cancel),
                        now.checkIn(),
                        prices));
    }

    private Optional<Limits> limits(Limits now) {
        int unit = EditFields.unit(space);
        int most = space.kind().byNight() ? MOST_NIGHTS : DAY_MINUTES;
        int shortest = number("shortest", SpaceEditPhrase.SHORTEST, unit, most);
        int longest = number("longest", SpaceEditPhrase.LONGEST, unit, most);
        int notice = number("notice", SpaceEditPhrase.NOTICE, 0, MOST_MINUTES);
        int ahead = number("ahead", SpaceEditPhrase.AHEAD, 1, MOST_DAYS);
        if (problems.isEmpty()
                && (shortest > longest || shortest % unit != 0 || longest % unit != 0)) {
            problems.add(page.say(SpaceEditPhrase.WRONG_LENGTH, unit));
        }
        return problems.isEmpty()
                ? Optional.of(
                        new Limits(
                                now.grid(),
                                shortest / unit,
                                longest / unit,
                                now.before(),
                                now.after(),
                                Duration.ofMinutes(notice),
                                ahead,
                                now.perMonth()))
                : Optional.empty();
    }

    /// Days on which both fields are empty are closed.
    private Map<DayOfWeek, OpenQuarters> hours() {
        var hours = new EnumMap<DayOfWeek, OpenQuarters>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var from = field("open-" + day);
            var to = field("close-" + day);
            if (from.isEmpty() && to.isEmpty()) {
                continue;
            }
            try {
                int end = Hours.quarter(LocalTime.parse(to));
                hours.put(
                        day,
                        new OpenQuarters(
                                Hours.quarter(LocalTime.parse(from)),
                                end == 0 ? Hours.A_DAY : end));
            } catch (IllegalArgumentException | DateTimeParseException _) {
                problems.add(page.say(SpaceEditPhrase.WRONG_HOURS, EditWords.name(day)));
            }
        }
        return hours;
    }

    private Map<AccessFact, YesNo> access() {
        var access = new EnumMap<AccessFact, YesNo>(AccessFact.class);
        for (var fact : AccessFact.values()) {
            try {
                access.put(fact, YesNo.valueOf(field("access-" + fact)));
            } catch (IllegalArgumentException _) {
                var label = page.say(BookingPhrase.valueOf(fact.name()));
                problems.add(page.say(SpaceEditPhrase.WRONG_CHOICE, label));
            }
        }
        return access;
    }

    /// What is empty is 未確認, never free.
    private List<Price> prices() {
        var prices = new ArrayList<Price>();
        for (var audience : EditFields.PAYING) {
            var name = "yen-" + audience;
            var reduction =
                    EditFields.price(space, audience)
                            .map(Price::reduction)
                            .orElse(OptionalInt.empty());
            var label = BookingPhrase.valueOf(audience.name());
            var yen =
                    field(name).isEmpty()
                            ? OptionalInt.empty()
                            : OptionalInt.of(number(name, label, 0, MOST_YEN));
            prices.add(new Price(audience, yen, reduction));
        }
        return prices;
    }

    private int number(String name, Phrase label, int least, int most) {
        var text = field(name);
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.add(page.say(SpaceEditPhrase.WRONG_NUMBER, page.say(label), least, most));
        return least;
    }

    private String field(String name) {
        return typed.getOrDefault(name, "");
    }
}
