package jp.machimado.dynamodb.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// What is asked for at random, on the days after `first`.
record Wishes(Random random, LocalDate first) {

    private static final List<String> BY_HOUR =
            List.of(
                    "desk-1",
                    "desk-1",
                    "desk-2",
                    "free",
                    "hall",
                    "hall-a",
                    "hall-b",
                    "room",
                    "room",
                    "chamber",
                    "projector",
                    "walk");
    private static final List<String> BY_NIGHT = List.of("house", "cabin");

    List<Use> uses() {
        var uses = new ArrayList<Use>();
        if (random.nextInt(4) == 0) {
            uses.add(byNight());
        }
        if (uses.isEmpty() || random.nextBoolean()) {
            uses.add(byHour());
        }
        return uses;
    }

    private Use byNight() {
        var arrival = first.plusDays(random.nextInt(4));
        var house = new SpaceId(BY_NIGHT.get(random.nextInt(BY_NIGHT.size())));
        return Use.of(house, new Nights(arrival, arrival.plusDays(1 + random.nextInt(4))));
    }

    Use byHour() {
        var space = BY_HOUR.get(random.nextInt(BY_HOUR.size()));
        int from = 36 + 2 * random.nextInt(6);
        int units = space.equals("free") ? 1 + random.nextInt(4) : 1;
        return new Use(
                new SpaceId(space),
                new Hours(first.plusDays(random.nextInt(2)), from, from + 1 + random.nextInt(8)),
                units);
    }
}
