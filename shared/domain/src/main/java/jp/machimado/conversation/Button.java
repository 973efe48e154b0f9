package jp.machimado.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.booking.BookingStep;
import jp.machimado.words.Language;

/// What a button means, and its postback: at most 300 characters, ids alone, looked up again when
/// it comes back.
public sealed interface Button {

    /// How the postbacks of booking begin.
    String BOOKING = "book:";

    record Menu() implements Button {}

    record Browse(String category) implements Button {}

    record ShowProcedure(String id) implements Button {}

    record ShowFacet(String id, Facet facet) implements Button {}

    record LifeEvents() implements Button {}

    /// A life event after the options `chosen`.
    record Branch(String event, List<String> chosen) implements Button {
        public Branch {
            chosen = List.copyOf(chosen);
        }
    }

    /// The checklist of a life event. The date comes from the date picker beside the postback, or
    /// is left out.
    record ToDo(String event, List<String> chosen) implements Button {
        public ToDo {
            chosen = List.copyOf(chosen);
        }
    }

    record Languages() implements Button {}

    record Speak(Language language) implements Button {}

    record TownHall() implements Button {}

    record Shelters() implements Button {}

    record Bookings() implements Button {}

    /// A step of booking. The day comes from the date picker beside it where one is asked for.
    record Booking(BookingStep step) implements Button {}

    /// 「役に立ちましたか」 for the answer to the event `eventId`, which was about `about` and ended as
    /// `outcome`.
    record Feedback(String eventId, String about, boolean helped) implements Button {}

    /// The postback.
    default String postback() {
        return switch (this) {
            case Menu() -> "menu";
            case Browse(var category) -> "browse:" + category;
            case ShowProcedure(var id) -> "procedure:" + id;
            case ShowFacet(var id, var facet) -> "facet:" + id + ":" + facet;
            case LifeEvents() -> "events";
            case Branch(var event, var chosen) ->
                    "branch:" + event + ":" + String.join(",", chosen);
            case ToDo(var event, var chosen) -> "todo:" + event + ":" + String.join(",", chosen);
            case Languages() -> "languages";
            case Speak(var language) -> "speak:" + language.code();
            case TownHall() -> "townhall";
            case Shelters() -> "shelters";
            case Bookings() -> "bookings";
            case Booking(var step) -> BOOKING + step.text();
            case Feedback(var eventId, var about, var helped) ->
                    "feedback:" + eventId + ":" + about + ":" + (helped ? "yes" : "no");
        };
    }

    /// The button whose postback this is; empty when none of ours says that.
    static Optional<Button> parse(String postback) {
        if (postback.startsWith(BOOKING)) {
            return BookingStep.parse(postback.substring(BOOKING.length())).map(Booking::new);
        }
        var parts = postback.split(":", -1);
        return switch (parts[0] + "/" + (parts.length - 1)) {
            case "menu/0" -> Optional.of(new Menu());
            case "browse/1" -> Optional.of(new Browse(parts[1]));
            case "procedure/1" -> Optional.of(new ShowProcedure(parts[1]));
            case "facet/2" -> facet(parts[2]).map(facet -> new ShowFacet(parts[1], facet));
            case "events/0" -> Optional.of(new LifeEvents());
            case "branch/2" -> Optional.of(new Branch(parts[1], list(parts[2])));
            case "todo/2" -> Optional.of(new ToDo(parts[1], list(parts[2])));
            case "languages/0" -> Optional.of(new Languages());
            case "speak/1" -> Language.of(parts[1]).map(Speak::new);
            case "townhall/0" -> Optional.of(new TownHall());
            case "shelters/0" -> Optional.of(new Shelters());
            case "bookings/0" -> Optional.of(new Bookings());
            case "feedback/3" -> feedback(parts[1], parts[2], parts[3]);
            default -> Optional.empty();
        };
    }

    private static Optional<Button> feedback(String eventId, String about, String helped) {
        return about.matches("[A-Za-z0-9_-]{1,64}")
                ? Optional.of(new Feedback(eventId, about, helped.equals("yes")))
                : Optional.empty();
    }

    private static Optional<Facet> facet(String name) {
        return Arrays.stream(Facet.values()).filter(facet -> facet.name().equals(name)).findFirst();
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }
}
