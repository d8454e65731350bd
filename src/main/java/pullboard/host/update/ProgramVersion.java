package pullboard.host.update;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of a program: `1.2.3`, `1.10`, `2.0.0-rc1`. Numbers count as numbers, a missing one is 0, and what
/// stands behind a hyphen comes before the version without it (Semantic Versioning 2.0, clause 11, by text).
///
/// @param early what stands behind the hyphen, empty for a finished version
public record ProgramVersion(List<Integer> numbers, String early) implements Comparable<ProgramVersion> {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6}){0,3})(?:-([0-9A-Za-z.]+))?");

    public ProgramVersion {
        numbers = List.copyOf(numbers);
    }

    /// Empty where the text is no version.
    public static Optional<ProgramVersion> of(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers =
                Arrays.stream(shape.group(1).split("\\.")).map(Integer::valueOf).toList();
        return Optional.of(
                new ProgramVersion(numbers, Optional.ofNullable(shape.group(2)).orElse("")));
    }

    @Override
    public int compareTo(ProgramVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int compared = Integer.compare(number(i), other.number(i));
            if (compared != 0) {
                return compared;
            }
        }
        return early.isEmpty() || other.early.isEmpty()
                ? Boolean.compare(early.isEmpty(), other.early.isEmpty())
                : early.compareTo(other.early);
    }

    private int number(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    @Override
    public String toString() {
        String text = String.join(".", numbers.stream().map(String::valueOf).toList());
        return early.isEmpty() ? text : text + "-" + early;
    }
}
