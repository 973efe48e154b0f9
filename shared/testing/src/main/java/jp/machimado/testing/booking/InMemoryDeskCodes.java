package jp.machimado.testing.booking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.ledger.DeskCodes;
import jp.machimado.booking.space.SpaceId;

/// Codes at spaces in this process's memory.
public final class InMemoryDeskCodes implements DeskCodes {

    private final Map<SpaceId, Integer> generations = new ConcurrentHashMap<>();

    @Override
    public int generation(SpaceId space) {
        return generations.getOrDefault(space, 0);
    }

    @Override
    public int reissue(SpaceId space) {
        return generations.merge(space, 1, Integer::sum);
    }
}
