package pullboard.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// In which order cards typically meet stations: a station stands before another where more cards met it first than
/// second. Ties and circles are settled by the mean step of the first visit.
final class TypicalFlow {
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names;
    private final int[][] before;
    private final double[] steps;
    private final int[] cards;

    private TypicalFlow(Collection<String> stations) {
        names = List.copyOf(stations);
        for (String name : names) {
            index.put(name, index.size());
        }
        before = new int[names.size()][names.size()];
        steps = new double[names.size()];
        cards = new int[names.size()];
    }

    static List<String> order(List<HistoryRow> rows, Collection<String> stations) {
        TypicalFlow flow = new TypicalFlow(stations);
        Map<CardId, List<Integer>> visits = new HashMap<>();
        for (HistoryRow row : rows) {
            List<Integer> met = visits.computeIfAbsent(row.card(), _ -> new ArrayList<>());
            flow.meet(met, row.from());
            flow.meet(met, row.to());
        }
        visits.values().forEach(flow::count);
        return flow.order();
    }

    private void meet(List<Integer> met, @org.jspecify.annotations.Nullable String station) {
        Integer at = station == null ? null : index.get(station);
        if (at != null && !met.contains(at)) {
            met.add(at);
        }
    }

    private void count(List<Integer> met) {
        for (int i = 0; i < met.size(); i++) {
            steps[met.get(i)] += i;
            cards[met.get(i)]++;
            for (int j = i + 1; j < met.size(); j++) {
                before[met.get(i)][met.get(j)]++;
            }
        }
    }

    private List<String> order() {
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            left.add(i);
        }
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = left.stream()
                    .min((a, b) -> {
                        int byWins = Integer.compare(wins(b, left), wins(a, left));
                        int byStep = Double.compare(meanStep(a), meanStep(b));
                        return byWins != 0 ? byWins : byStep != 0 ? byStep : Integer.compare(a, b);
                    })
                    .orElseThrow();
            left.remove(next);
            order.add(names.get(next));
        }
        return order;
    }

    /// How many of the stations that are left come after this one, less how many come before.
    private int wins(int station, Set<Integer> left) {
        int wins = 0;
        for (int other : left) {
            wins += Integer.compare(before[station][other], before[other][station]);
        }
        return wins;
    }

    private double meanStep(int station) {
        return cards[station] == 0 ? 0 : steps[station] / cards[station];
    }
}
