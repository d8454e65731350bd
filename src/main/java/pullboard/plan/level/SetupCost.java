package pullboard.plan.level;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;

/// What changing costs where products are sequenced.
///
/// @param families of the products; a product that is not named is its own family
/// @param setUpFor the family with which the station stands ready; null: the first set-up is free
/// @param perMinute how much uneven making, in pieces², a minute of set-up is worth; at least 0
public record SetupCost(
        SetupTimes times,
        Map<String, String> families,
        @Nullable String setUpFor,
        Fraction perMinute) {

    public SetupCost {
        families = Map.copyOf(families);
        if (perMinute.signum() < 0) {
            throw new IllegalArgumentException(perMinute + " a minute of set-up");
        }
    }

    String family(String product) {
        return families.getOrDefault(product, product);
    }

    /// Before `product`, after `before`; null: it is the first.
    Duration between(@Nullable String before, String product) {
        String from = before == null ? setUpFor : family(before);
        return from == null ? Duration.ZERO : times.between(from, family(product));
    }
}
