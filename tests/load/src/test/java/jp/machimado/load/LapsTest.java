package jp.machimado.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LapsTest {

    @Test
    void tellsTheTimeThatAShareDidNotExceed() {
        var laps =
                new Laps(
                        LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray());
        assertEquals(50, laps.within(0.5));
        assertEquals(99, laps.within(0.99));
        assertEquals(100, laps.within(1));
        assertEquals(1, laps.within(0));
    }

    @Test
    void callsInOrderAsOftenAsAsked() {
        var called = new ArrayList<Integer>();
        assertTrue(Laps.of(3, called::add).within(0.5) > 0);
        assertEquals(List.of(0, 1, 2), called);
    }
}
