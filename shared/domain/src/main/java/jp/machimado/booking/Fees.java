package jp.machimado.booking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// What uses cost by the prices of the bylaw. Where it does not say, nothing is said: no amount is
/// ever made up, nor is anything free because its price is missing.
public record Fees(Spaces spaces) {

    private static final int QUARTERS = 4;

    /// What something costs.
    ///
    /// @param yen before any reduction
    /// @param reduction 減免 in percent, which one asks for at the desk; empty when the bylaw has
    ///   none that holds for all of it
    public record Fee(int yen, OptionalInt reduction) {}

    /// What `uses` cost for `audience`, each unit of them; empty when the price of one is 未確認, or
    /// when its length is not one of whole hours: how a part of an hour is charged is not entered.
    public Optional<Fee> of(List<Use> uses, Audience audience) {
        var prices = uses.stream().flatMap(use -> price(use, audience).stream()).toList();
        if (prices.size() < uses.size()) {
            return Optional.empty();
        }
        long yen = 0;
        for (int at = 0; at < uses.size(); at++) {
            var count = count(uses.get(at));
            if (count.isEmpty()) {
                return Optional.empty();
            }
            yen += (long) prices.get(at).yen().orElseThrow() * count.getAsInt();
        }
        return Optional.of(new Fee(Math.toIntExact(yen), reduction(prices)));
    }

    private Optional<Price> price(Use use, Audience audience) {
        return spaces.space(use.space()).stream()
                .flatMap(space -> space.rules().prices().stream())
                .filter(price -> price.audience() == audience && price.yen().isPresent())
                .findFirst();
    }

    /// How many hours or nights, of all units together.
    private static OptionalInt count(Use use) {
        return switch (use.period()) {
            case Nights nights -> OptionalInt.of(nights.length() * use.units());
            case Hours hours ->
                    hours.length() % QUARTERS == 0
                            ? OptionalInt.of(hours.length() / QUARTERS * use.units())
                            : OptionalInt.empty();
        };
    }

    private static OptionalInt reduction(List<Price> prices) {
        var reductions = prices.stream().map(Price::reduction).distinct().toList();
        return reductions.size() == 1 ? reductions.getFirst() : OptionalInt.empty();
    }
}
