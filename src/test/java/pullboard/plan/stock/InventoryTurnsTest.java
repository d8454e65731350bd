package pullboard.plan.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.plan.Fraction;

class InventoryTurnsTest {

    private static List<Fraction> stocks(long... values) {
        return java.util.Arrays.stream(values).mapToObj(Fraction::of).toList();
    }

    /// Worked examples at forklararpola.com and bestftxrpswdxj.netlify.app: stocks of 125,000 and 175,000 average
    /// 150,000; goods for 600,000 with 120,000 in stock turn 5 times.
    @Test
    void stockTurns() {
        assertThat(new InventoryTurns(Fraction.of(600_000), stocks(125_000, 175_000)).averageStock())
                .isEqualTo(Fraction.of(150_000));
        InventoryTurns turns = new InventoryTurns(Fraction.of(600_000), stocks(120_000));
        assertThat(turns.turns()).isEqualTo(Fraction.of(5));
        assertThat(turns.daysOfCover(Fraction.of(365))).isEqualTo(Fraction.of(73));
    }

    @Test
    void severalStocksAreAveraged() {
        InventoryTurns turns = new InventoryTurns(Fraction.of(7_000_000), stocks(375_000, 325_000));
        assertThat(turns.turns()).isEqualTo(Fraction.of(20));
        assertThat(new InventoryTurns(Fraction.of(100), stocks(0, 10, 20)).turns())
                .isEqualTo(Fraction.of(10));
    }

    @Test
    void nothingDoesNotTurn() {
        assertThatThrownBy(() -> new InventoryTurns(Fraction.ONE, stocks()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InventoryTurns(Fraction.ONE, stocks(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InventoryTurns(Fraction.ONE, stocks(5, -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
