package pullboard.view.supplier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Supplier;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.supply.Scorecard;
import pullboard.view.form.Memory;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// How well each supplier delivers.
final class ScorePage implements Page {
    private static final int MEDIAN = 50;
    private static final int MOST = 85;

    private final Services services;
    private final SupplierWords words;
    private final RecordTable<Scorecard> table;

    ScorePage(Services services, Memory memory, SupplierWords words) {
        this.services = services;
        this.words = words;
        table = new RecordTable<>(services, memory, "scorecards", columns(), Scorecard::supplier);
        table.whenEmpty(words.get("scores.none"), words.get("scores.none.how"), List.of());
    }

    private List<RecordColumn<Scorecard>> columns() {
        Comparator<Fraction> worst = Comparator.nullsLast(Comparator.naturalOrder());
        return List.of(
                RecordColumn.text("supplier", words.get("column.supplier"), 16, Scorecard::supplier),
                new RecordColumn<>(
                        "otif",
                        words.get("column.otif"),
                        17,
                        this::inFull,
                        Comparator.comparing(Scorecard::onTimeInFull, worst),
                        true),
                lead("min", 0),
                lead("median", MEDIAN),
                lead("p85", MOST),
                lead("max", 100),
                new RecordColumn<>(
                        "ppm",
                        words.get("column.ppm"),
                        15,
                        card -> words.number(card.rejectsPerMillion()),
                        Comparator.comparing(Scorecard::rejectsPerMillion, worst),
                        true),
                count("lines", Scorecard::lines),
                count("short", Scorecard::shortLines),
                count("late", Scorecard::lateLines),
                count("cancelled", Scorecard::cancelled));
    }

    private String inFull(Scorecard card) {
        return card.orders() == 0
                ? SupplierWords.NONE
                : words.get("scores.of", words.percent(card.onTimeInFull()), card.inFull(), card.orders());
    }

    private RecordColumn<Scorecard> lead(String name, int percent) {
        Comparator<@Nullable Duration> shortest = Comparator.nullsLast(Comparator.naturalOrder());
        return new RecordColumn<>(
                name,
                words.get("column.lead." + name),
                8,
                card -> words.duration(card.leadTime(percent)),
                Comparator.comparing(card -> card.leadTime(percent), shortest),
                true);
    }

    private RecordColumn<Scorecard> count(String name, ToIntFunction<Scorecard> of) {
        return RecordColumn.number(
                name, words.get("column." + name), 7, of::applyAsInt, card -> words.pieces(of.applyAsInt(card)));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board, SupplyHistory history) {
        table.show(cards(board, services));
    }

    /// One for each supplier that is known or that something was ordered from.
    static List<Scorecard> cards(Board board, Services services) {
        List<Purchase> purchases = board.books().all(Purchase.class);
        TreeSet<String> names = new TreeSet<>();
        board.books().all(Supplier.class).forEach(supplier -> names.add(supplier.name()));
        purchases.forEach(purchase -> names.add(purchase.supplier()));
        List<Scorecard> cards = new ArrayList<>();
        for (String name : names) {
            cards.add(Scorecard.of(name, purchases, services.now(), board.shop().zone()));
        }
        return cards;
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
