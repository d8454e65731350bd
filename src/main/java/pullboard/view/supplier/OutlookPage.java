package pullboard.view.supplier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.supply.PartSupply;
import pullboard.plan.supply.SupplyOutlook;
import pullboard.view.form.Memory;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// What suppliers may expect to be asked for in the weeks ahead, and when the stock ends without it.
final class OutlookPage implements Page {
    private final Services services;
    private final SupplierWords words;
    private final RecordTable<SupplyOutlook> table;

    OutlookPage(Services services, Memory memory, SupplierWords words) {
        this.services = services;
        this.words = words;
        table = new RecordTable<>(
                services,
                memory,
                "outlook",
                columns(),
                one -> one.supply().loop().name());
        table.whenEmpty(words.get("outlook.none"), words.get("outlook.none.how"), List.of());
    }

    private List<RecordColumn<SupplyOutlook>> columns() {
        List<RecordColumn<SupplyOutlook>> columns = new ArrayList<>(List.of(
                RecordColumn.text(
                        "supplier",
                        words.get("column.supplier"),
                        16,
                        one -> supply(one).supplier().name()),
                RecordColumn.text(
                        "part",
                        words.get("column.part"),
                        7,
                        one -> supply(one).part().number()),
                RecordColumn.number(
                        "stock",
                        words.get("column.stock"),
                        7,
                        one -> supply(one).stock(),
                        one -> words.pieces(supply(one).stock())),
                RecordColumn.number(
                        "onOrder",
                        words.get("column.onOrder"),
                        7,
                        one -> supply(one).onOrder(),
                        one -> words.pieces(supply(one).onOrder())),
                new RecordColumn<>(
                        "runsOut",
                        words.get("column.runsOut"),
                        14,
                        this::runsOut,
                        Comparator.comparing(
                                SupplyOutlook::runsOut,
                                Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder())),
                        false)));
        columns.addAll(weeks());
        columns.add(basis());
        return columns;
    }

    private List<RecordColumn<SupplyOutlook>> weeks() {
        List<RecordColumn<SupplyOutlook>> columns = new ArrayList<>();
        LocalDate monday = words.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < SupplyOutlook.WEEKS; i++) {
            columns.add(week(i, words.get("outlook.week", words.monday(monday.plusWeeks(i)))));
        }
        return columns;
    }

    private RecordColumn<SupplyOutlook> basis() {
        return RecordColumn.text(
                "basis",
                words.get("column.basis"),
                12,
                one -> words.get(one.isForecast() ? "outlook.forecast" : "outlook.average"));
    }

    private static PartSupply supply(SupplyOutlook outlook) {
        return outlook.supply();
    }

    private RecordColumn<SupplyOutlook> week(int index, String title) {
        return RecordColumn.number(
                "week" + index,
                title,
                11,
                one -> one.weeks().get(index).needed(),
                one -> words.pieces(one.weeks().get(index).needed().ceil().longValue()));
    }

    private String runsOut(SupplyOutlook outlook) {
        LocalDate week = outlook.runsOut();
        return week == null ? "✓" : "▲ " + words.get("outlook.week", words.monday(week));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board, SupplyHistory history) {
        List<PartSupply> parts = PartSupply.all(board.books(), history, services.now());
        services.work()
                .start(
                        () -> SupplyOutlook.all(
                                board.books(),
                                parts,
                                history,
                                services.now(),
                                board.shop().zone()),
                        table::show,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
