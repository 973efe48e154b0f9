package jp.machimado.web.booking;

import java.util.List;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.web.Form;
import jp.machimado.words.FindPhrase;

/// What somebody searches by time.
///
/// @param entry day, times or nights, and people
/// @param hours the first and the last quarter to choose from
public record Search(Kind kind, Entry entry, AccessWish access, Range hours) {

    /// Quarters to choose from.
    public record Range(int from, int to) {}

    /// What one may search for.
    public enum Kind {
        DESK(FindPhrase.KIND_DESK),
        ROOM(FindPhrase.KIND_ROOM),
        STAY(FindPhrase.KIND_STAY);

        private final FindPhrase phrase;

        Kind(FindPhrase phrase) {
            this.phrase = phrase;
        }

        /// The kind that `form` asks for; desks when it asks for none.
        public static Kind read(Form form) {
            return form.first("kind")
                    .flatMap(name ->
                            List.of(values()).stream()
                                    .filter(kind -> kind.name().equals(name))
                                    .findFirst())
                    .orElse(DESK);
        }

        /// What it is called.
        public FindPhrase phrase() {
            return phrase;
        }

        /// Whether spaces of `kind` are searched.
        public boolean has(SpaceKind kind) {
            return switch (kind) {
                case DESK, POOL -> this == DESK;
                case ROOM -> this == ROOM;
                case LODGING -> this == STAY;
                case PROGRAMME, EQUIPMENT -> false;
            };
        }

        /// Whether nights are searched.
        public boolean byNight() {
            return this == STAY;
        }
    }

    /// The quarter that the form begins with: what was asked for, else ten o'clock.
    public int start() {
        return entry.start() >= 0 ? entry.start() : Math.max(hours.from(), 40);
    }

    /// The quarter that the form ends with: what was asked for, else two hours later.
    public int end() {
        return entry.end() >= 0 ? entry.end() : Math.min(hours.to(), start() + 8);
    }
}
