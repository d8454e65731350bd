package pullboard.chart;

import java.time.ZoneId;
import java.util.List;

/// What the numbers along an axis are.
public sealed interface Scale {
    double low();

    double high();

    /// The same scale over another stretch.
    Scale over(double low, double high);

    /// Plain numbers.
    record Linear(double low, double high) implements Scale {
        @Override
        public Scale over(double from, double to) {
            return new Linear(from, to);
        }
    }

    /// Instants as seconds since 1970 in UTC, shown in `zone`.
    record Time(double low, double high, ZoneId zone) implements Scale {
        @Override
        public Scale over(double from, double to) {
            return new Time(from, to, zone);
        }
    }

    /// Names; the i-th stands at i, its place reaches from i - 0.5 to i + 0.5.
    record Names(List<String> names, double low, double high) implements Scale {
        public Names {
            names = List.copyOf(names);
        }

        public Names(List<String> names) {
            this(names, -0.5, names.size() - 0.5);
        }

        @Override
        public Scale over(double from, double to) {
            return new Names(names, from, to);
        }
    }

    /// From 0 to a round number above `highest`.
    static Linear fromZero(double highest) {
        double step = Ticks.step(Math.max(highest, 1e-9), 5);
        return new Linear(0, Math.max(step, Math.ceil(highest / step - 1e-9) * step));
    }
}
