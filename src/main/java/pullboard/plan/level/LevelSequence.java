package pullboard.plan.level;

import java.util.List;

/// In which order products are made.
public record LevelSequence(List<String> products) {

    public LevelSequence {
        products = List.copyOf(products);
    }

    /// How often the product changes on the way.
    public int changes() {
        int changes = 0;
        for (int i = 1; i < products.size(); i++) {
            changes += products.get(i).equals(products.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    /// `CBA` where all names are one letter, else `Cup Bowl Axle`.
    @Override
    public String toString() {
        boolean letters = products.stream().allMatch(name -> name.codePointCount(0, name.length()) == 1);
        return String.join(letters ? "" : " ", products);
    }
}
