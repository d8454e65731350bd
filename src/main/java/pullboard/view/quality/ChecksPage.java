package pullboard.view.quality;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// Check lists, each with its last result; opened, it is filled in.
final class ChecksPage implements Pages.Page {
    private final Services services;
    private final QualityWords words;
    private final RecordTable<Line> table;

    /// A check list and what came out last.
    record Line(CheckPlan plan, @Nullable CheckResult last, int results) {
        String key() {
            return plan.name();
        }
    }

    ChecksPage(Services services, Memory memory, QualityWords words) {
        this.services = services;
        this.words = words;
        table = new RecordTable<>(services, memory, "checks", columns(), Line::key);
        table.whenEmpty(words.get("checks.none"), words.get("checks.none.how"), List.of(add("checkFirst")));
        table.addTools(
                add("checkNew"),
                Fields.button(
                        "checkFill",
                        words.get("checks.fill"),
                        () -> table.selected().stream().findFirst().ifPresent(this::fill)));
        table.whenOpened(this::fill);
        table.whenDeleted(lines -> services.actions()
                .submit(new Command.Together(lines.stream()
                        .<Command>map(line -> new Command.Drop(line.plan()))
                        .toList())));
    }

    private Button add(String id) {
        Button button = Fields.button(id, words.get("checks.new"), () -> new CheckPlanPanel(services, words).open());
        button.getStyleClass().add("primary");
        return button;
    }

    private void fill(Line line) {
        new CheckPanel(services, words, line.plan()).open();
    }

    private List<RecordColumn<Line>> columns() {
        return List.of(
                RecordColumn.text(
                        "name",
                        words.get("column.check"),
                        18,
                        line -> line.plan().name()),
                RecordColumn.text(
                        "station",
                        words.get("column.station"),
                        12,
                        line -> words.station(
                                services.control().now(), line.plan().station())),
                RecordColumn.text(
                        "part",
                        words.get("column.part"),
                        12,
                        line -> line.plan().part()),
                RecordColumn.number(
                        "points",
                        words.get("column.points"),
                        6,
                        line -> line.plan().points().size(),
                        line -> Integer.toString(line.plan().points().size())),
                RecordColumn.text(
                        "required",
                        words.get("column.required"),
                        9,
                        line -> line.plan().isRequired() ? words.get("check.demanded") : ""),
                RecordColumn.text("last", words.get("column.last"), 22, this::last),
                RecordColumn.number(
                        "results",
                        words.get("column.results"),
                        7,
                        Line::results,
                        line -> Integer.toString(line.results())));
    }

    private String last(Line line) {
        CheckResult last = line.last();
        return last == null
                ? words.get("check.never")
                : words.get(last.isGood() ? "check.good" : "check.bad", words.moment(last.at()));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board) {
        List<CheckResult> results = board.books().all(CheckResult.class);
        table.show(board.books().all(CheckPlan.class).stream()
                .map(plan -> line(plan, results))
                .toList());
    }

    private static Line line(CheckPlan plan, List<CheckResult> results) {
        List<CheckResult> own = results.stream()
                .filter(result -> result.plan().equals(plan.name()))
                .toList();
        return new Line(plan, own.isEmpty() ? null : Objects.requireNonNull(own.getLast()), own.size());
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
