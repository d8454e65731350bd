package pullboard.chart;

import java.util.function.DoubleFunction;

/// One axis.
///
/// @param name what is measured, with its unit
/// @param words how a number is written; names and times are written as such where it answers with an empty text
public record Axis(String name, Scale scale, DoubleFunction<String> words) {
    /// With the scale's own words.
    public Axis(String name, Scale scale) {
        this(name, scale, _ -> "");
    }

    Axis over(double low, double high) {
        return new Axis(name, scale.over(low, high), words);
    }
}
