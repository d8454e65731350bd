package pullboard.plan.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.supply.Reject;
import pullboard.plan.Fraction;

/// The reasons for rejected and held pieces, the most frequent first (J. M. Juran, *Quality Control Handbook*: the
/// vital few). Of equally frequent ones the first by code.
///
/// @param total pieces of all bars
public record Pareto(List<Bar> bars, long total) {
    public Pareto {
        bars = List.copyOf(bars);
    }

    /// One reason.
    ///
    /// @param upTo share of this and all bars before it, from 0 to 1
    public record Bar(String code, long pieces, Fraction upTo) {}

    public static Pareto of(List<Reject> rejects) {
        Map<String, Long> pieces = new LinkedHashMap<>();
        long total = 0;
        for (Reject reject : rejects) {
            pieces.merge(reject.code(), reject.pieces(), Long::sum);
            total += reject.pieces();
        }
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(pieces.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey));
        List<Bar> bars = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<String, Long> entry : sorted) {
            sum += entry.getValue();
            bars.add(new Bar(entry.getKey(), entry.getValue(), Fraction.of(sum, total)));
        }
        return new Pareto(bars, total);
    }
}
