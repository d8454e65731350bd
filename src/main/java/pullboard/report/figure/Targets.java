package pullboard.report.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;

/// What the shop wants its key figures to be, kept with the board as text: a line `NAME=number` for each.
public record Targets(Map<Measure, Double> values) {
    /// The document's name.
    public static final String DOCUMENT = "figure/targets";

    public Targets {
        values = Map.copyOf(values);
    }

    /// Those of a board. A line that another version wrote and this one does not know is passed over.
    public static Targets of(Board board) {
        Map<Measure, Double> found = new EnumMap<>(Measure.class);
        for (String line : board.documents().getOrDefault(DOCUMENT, "").split("\n")) {
            int equals = line.indexOf('=');
            for (Measure measure : Measure.values()) {
                if (equals > 0 && measure.name().equals(line.substring(0, equals))) {
                    found.put(measure, Double.valueOf(line.substring(equals + 1)));
                }
            }
        }
        return new Targets(found);
    }

    public OptionalDouble of(Measure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// Sets a target, or takes it away where it is null.
    public Command with(Measure measure, @Nullable Double target) {
        Map<Measure, Double> after = new EnumMap<>(Measure.class);
        after.putAll(values);
        if (target == null) {
            after.remove(measure);
        } else {
            after.put(measure, target);
        }
        StringBuilder text = new StringBuilder();
        after.forEach((each, value) ->
                text.append(each.name()).append('=').append(value).append('\n'));
        return new Command.KeepDocument(DOCUMENT, text.isEmpty() ? null : text.toString());
    }
}
