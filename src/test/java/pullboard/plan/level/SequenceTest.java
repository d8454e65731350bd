package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.plan.Fraction;
import pullboard.plan.level.Mix.Product;

class SequenceTest {
    /// Y. Monden, Toyota Production System: products A, B, C of four parts, 2, 3 and 5 of them a round.
    static final Mix MONDEN = new Mix(List.of(
            new Product("A", 2, List.of(1, 0, 1, 1)),
            new Product("B", 3, List.of(1, 1, 0, 1)),
            new Product("C", 5, List.of(0, 1, 1, 0))));

    @Test
    void goalChasingGivesMondensSequence() {
        assertThat(GoalChasing.one(MONDEN)).hasToString("CBACBCCABC");
        assertThat(Variation.ofParts(MONDEN, GoalChasing.one(MONDEN))).isEqualTo(Fraction.of(83, 20));
    }

    @Test
    void theSimplerMethodLooksOnlyAtWhatAProductUses() {
        assertThat(GoalChasing.two(MONDEN)).hasToString("BCACBCACBC");
        assertThat(Variation.ofParts(MONDEN, GoalChasing.two(MONDEN)))
                .isGreaterThan(Variation.ofParts(MONDEN, GoalChasing.one(MONDEN)));
    }

    /// P. R. McMullen, JIT mixed-model sequencing rules: is there a best one?, American Journal of Operations Research
    /// 5, 2015: four A, two B and one C are smoothest as ABACABA.
    @Test
    void fourTwoAndOneAreEvenlySpacedAsMcMullenSays() {
        Mix mix = mix(4, 2, 1);

        assertThat(ProductRate.earliestDue(mix)).hasToString("ABACABA");
        assertThat(Variation.ofProducts(mix, GoalChasing.one(mix))).isEqualTo(best(mix));
        assertThat(Variation.ofProducts(mix, ProductRate.earliestDue(mix))).isEqualTo(best(mix));
    }

    /// J. Liker, D. Meier, The Toyota Way Fieldbook, 2006, table 7-4: 200, 100, 50 and 50 pieces, so 4 : 2 : 1 : 1,
    /// are
    /// made as ABACABAD there.
    @Test
    void theFieldbooksPatternIsNotMoreEvenThanOurs() {
        Mix mix = mix(4, 2, 1, 1);
        LevelSequence theirs = new LevelSequence(List.of("ABACABAD".split("")));

        assertThat(Variation.ofProducts(mix, ProductRate.earliestDue(mix)))
                .isLessThanOrEqualTo(Variation.ofProducts(mix, theirs));
        assertThat(ProductRate.earliestDue(mix)).hasToString("ABACDABA");
    }

    @Test
    void withoutPartsGoalChasingAndIdealPositionsAgreeOnMondensMix() {
        Mix mix = mix(2, 3, 5);

        assertThat(ProductRate.earliestDue(mix)).hasToString("CBACBCCABC");
        assertThat(GoalChasing.one(mix)).hasToString("CBACBCCABC");
    }

    /// Each step of goal chasing reckoned again with fractions, as the book does it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStepTakesTheSmallestDistance(int seed) {
        Random random = new Random(seed);
        Mix mix = randomMix(random, 2 + random.nextInt(4), 6, 1 + random.nextInt(5));
        List<Product> products = mix.products();
        int parts = products.getFirst().parts().size();
        int[] made = new int[products.size()];
        int step = 0;
        for (String name : GoalChasing.one(mix).products()) {
            step++;
            Fraction taken = null;
            Fraction least = null;
            for (int i = 0; i < made.length; i++) {
                if (made[i] < products.get(i).quantity()) {
                    Fraction distance = Fraction.ZERO;
                    for (int part = 0; part < parts; part++) {
                        long used = products.get(i).parts().get(part);
                        long all = 0;
                        for (int other = 0; other < made.length; other++) {
                            long each = products.get(other).parts().get(part);
                            used += made[other] * each;
                            all += products.get(other).quantity() * each;
                        }
                        Fraction off = Fraction.of(step * all, mix.total()).minus(Fraction.of(used));
                        distance = distance.plus(off.times(off));
                    }
                    least = least == null ? distance : least.min(distance);
                    taken = products.get(i).name().equals(name) ? distance : taken;
                }
            }
            assertThat(taken).isEqualTo(least);
            made[names(mix).indexOf(name)]++;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everySequenceMakesExactlyWhatIsAskedFor(int seed) {
        Random random = new Random(seed);
        Mix mix = randomMix(random, 1 + random.nextInt(8), 30, 1 + random.nextInt(6));

        for (LevelSequence sequence :
                List.of(GoalChasing.one(mix), GoalChasing.two(mix), ProductRate.earliestDue(mix))) {
            assertThat(sequence.products()).hasSize(mix.total());
            for (Product product : mix.products()) {
                assertThat(Collections.frequency(sequence.products(), product.name()))
                        .isEqualTo(product.quantity());
            }
        }
        assertThat(GoalChasing.one(mix)).isEqualTo(GoalChasing.one(mix));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15})
    void noProductOfTwoRunsAwayByAWholePiece(int seed) {
        Random random = new Random(seed);
        Mix mix = mix(1 + random.nextInt(40), 1 + random.nextInt(40));
        int made = 0;
        int step = 0;
        for (String name : ProductRate.earliestDue(mix).products()) {
            step++;
            made += name.equals("A") ? 1 : 0;
            Fraction off = Fraction.of(made)
                    .minus(Fraction.of((long) step * mix.products().getFirst().quantity(), mix.total()));
            assertThat(off).isBetween(Fraction.of(-1), Fraction.ONE);
        }
    }

    @Test
    void aRoundOfNothingOrWithUnequalPartsIsNone() {
        assertThatThrownBy(() -> mix(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mix(Mix.MOST, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mix(List.of(new Product("A", 1, List.of(1)), new Product("B", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mix(List.of(new Product("A", 1), new Product("A", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesOfSeveralLettersAreSetApart() {
        assertThat(new LevelSequence(List.of("Cup", "A"))).hasToString("Cup A");
    }

    static Mix mix(int... quantities) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < quantities.length; i++) {
            products.add(new Product(Character.toString('A' + i), quantities[i]));
        }
        return new Mix(products);
    }

    /// The least variation of any order of the mix, found by trying them all.
    static Fraction best(Mix mix) {
        return orders(mix).stream()
                .map(order -> Variation.ofProducts(mix, order))
                .reduce(Fraction::min)
                .orElseThrow();
    }

    static List<LevelSequence> orders(Mix mix) {
        List<LevelSequence> all = new ArrayList<>();
        collect(mix, mix.quantities(), new ArrayList<>(), all);
        return all;
    }

    private static void collect(Mix mix, int[] left, List<String> begun, List<LevelSequence> all) {
        if (begun.size() == mix.total()) {
            all.add(new LevelSequence(begun));
            return;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0) {
                left[i]--;
                begun.add(mix.products().get(i).name());
                collect(mix, left, begun, all);
                begun.removeLast();
                left[i]++;
            }
        }
    }

    private static Mix randomMix(Random random, int products, int most, int parts) {
        List<Product> mix = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            List<Integer> uses = random.ints(parts, 0, 4).boxed().toList();
            mix.add(new Product(Character.toString('A' + i), 1 + random.nextInt(most), uses));
        }
        return new Mix(mix);
    }

    private static List<String> names(Mix mix) {
        return mix.products().stream().map(Product::name).toList();
    }
}
