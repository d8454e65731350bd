package pullboard.view.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.flow.travel.Comparison;
import pullboard.report.chart.FlowTable;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What moved between two moments and what got worse, line by line.
final class TravelTables {
    private final Board board;
    private final Texts texts;
    private final Wording wording;
    private final Dates dates;

    /// @param board as it is now, for the names of stations
    TravelTables(Board board, Texts texts, Wording wording, Dates dates) {
        this.board = board;
        this.texts = texts;
        this.wording = wording;
        this.dates = dates;
    }

    private String between(Comparison comparison) {
        return texts.get(
                "travel.between",
                dates.moment(comparison.before().at(), comparison.after().at()),
                dates.moment(comparison.after().at(), comparison.after().at()));
    }

    /// Cards that moved, or about which something got worse.
    FlowTable cards(Comparison comparison) {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (Comparison.CardChange change : comparison.cards()) {
            if (!change.from().equals(change.to()) || !change.worse().isEmpty()) {
                rows.add(new FlowTable.Row(cells(change), null));
            }
        }
        List<String> columns = List.of(
                texts.get("travel.card"),
                texts.get("travel.from"),
                texts.get("travel.to"),
                texts.get("travel.stood"),
                texts.get("travel.worse"));
        return table("travel.cards", comparison, columns, rows);
    }

    /// Stations that hold more or less.
    FlowTable stations(Comparison comparison) {
        List<FlowTable.Row> rows = comparison.stations().stream()
                .filter(one -> one.before() != one.after())
                .map(one -> List.of(
                        board.nameOf(one.station()), Integer.toString(one.before()), Integer.toString(one.after())))
                .map(cells -> new FlowTable.Row(cells, null))
                .toList();
        List<String> columns =
                List.of(texts.get("travel.station"), texts.get("travel.before"), texts.get("travel.after"));
        return table("travel.stations", comparison, columns, rows);
    }

    private FlowTable table(String title, Comparison comparison, List<String> columns, List<FlowTable.Row> rows) {
        return new FlowTable(texts.get(title), between(comparison), "", columns, rows, texts.get("travel.same"));
    }

    private List<String> cells(Comparison.CardChange change) {
        Set<Comparison.Worse> worse = EnumSet.noneOf(Comparison.Worse.class);
        worse.addAll(change.worse());
        return List.of(
                change.card().number(),
                wording.place(change.from(), board),
                wording.place(change.to(), board),
                dates.duration(change.stood()),
                worse.stream().map(one -> texts.get("worse." + one.name())).collect(Collectors.joining(", ")));
    }
}
