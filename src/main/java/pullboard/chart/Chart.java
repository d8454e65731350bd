package pullboard.chart;

import java.util.List;

/// A chart: what it is called, what is measured, and its layers from the back to the front.
///
/// @param note what it was made from: period, number of cards, definition
/// @param empty said in place of the layers where there are none
public record Chart(String title, String note, Axis x, Axis y, List<Layer> layers, String empty) {
    public Chart {
        layers = List.copyOf(layers);
    }

    public boolean isEmpty() {
        return layers.isEmpty();
    }

    /// The same chart, looked at more closely.
    public Chart over(Scale xs, Scale ys) {
        return new Chart(title, note, x.over(xs.low(), xs.high()), y.over(ys.low(), ys.high()), layers, empty);
    }
}
