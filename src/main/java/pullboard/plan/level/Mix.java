package pullboard.plan.level;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is to be made in one round: products, how many of each, and how much of each part one of it uses.
///
/// @param products names that differ, all with the same number of parts (none: nothing is known of parts), at least
/// one
/// piece together and at most [#MOST]
public record Mix(List<Product> products) {
    /// The longest round.
    public static final int MOST = 100_000;

    /// The most of one part in one product.
    public static final int MOST_PARTS = 1000;

    /// @param quantity pieces, at least 0
    /// @param parts how much of each part one piece uses
    public record Product(String name, int quantity, List<Integer> parts) {
        public Product {
            parts = List.copyOf(parts);
            if (quantity < 0 || parts.stream().anyMatch(part -> part < 0 || part > MOST_PARTS)) {
                throw new IllegalArgumentException(quantity + " of " + name + " with " + parts);
            }
        }

        public Product(String name, int quantity) {
            this(name, quantity, List.of());
        }
    }

    public Mix {
        products = List.copyOf(products);
        Set<String> names = new HashSet<>();
        long total = 0;
        for (Product product : products) {
            total += product.quantity();
            if (!names.add(product.name())
                    || product.parts().size() != products.getFirst().parts().size()) {
                throw new IllegalArgumentException("does not fit to the others: " + product);
            }
        }
        if (total < 1 || total > MOST) {
            throw new IllegalArgumentException(total + " pieces in one round");
        }
    }

    /// Pieces of all products.
    public int total() {
        return products.stream().mapToInt(Product::quantity).sum();
    }

    /// Whether it is known which parts the products use.
    public boolean hasParts() {
        return !products.getFirst().parts().isEmpty();
    }

    /// Every product is its only part.
    Mix asItsOwnParts() {
        return new Mix(IntStream.range(0, products.size())
                .mapToObj(row ->
                        new Product(products.get(row).name(), products.get(row).quantity(), unit(row)))
                .toList());
    }

    private List<Integer> unit(int row) {
        return IntStream.range(0, products.size())
                .mapToObj(column -> column == row ? 1 : 0)
                .toList();
    }

    int[] quantities() {
        return products.stream().mapToInt(Product::quantity).toArray();
    }

    /// Row: product; column: part.
    int[][] usage() {
        return products.stream()
                .map(product ->
                        product.parts().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    LevelSequence sequence(int[] order) {
        return new LevelSequence(
                IntStream.of(order).mapToObj(row -> products.get(row).name()).toList());
    }

    /// The rows of the products in a sequence of this mix.
    int[] rows(LevelSequence sequence) {
        List<String> names =
                Stream.of(products).flatMap(List::stream).map(Product::name).toList();
        return sequence.products().stream().mapToInt(names::indexOf).toArray();
    }
}
