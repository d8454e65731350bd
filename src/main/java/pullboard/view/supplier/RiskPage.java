package pullboard.view.supplier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import pullboard.board.Board;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.supply.PartSupply;
import pullboard.plan.supply.Scorecard;
import pullboard.plan.supply.SupplyRisk;
import pullboard.view.form.Memory;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// What may leave the shop without parts, and the figures that make it so.
final class RiskPage implements Page {
    private final Services services;
    private final SupplierWords words;
    private final RecordTable<SupplyRisk> table;

    RiskPage(Services services, Memory memory, SupplierWords words) {
        this.services = services;
        this.words = words;
        List<RecordColumn<SupplyRisk>> columns = List.of(
                RecordColumn.text("risk", words.get("column.risk"), 18, this::kind),
                RecordColumn.text(
                        "supplier",
                        words.get("column.supplier"),
                        16,
                        risk -> risk.supplier().name()),
                RecordColumn.text("why", words.get("column.why"), 70, this::why));
        table = new RecordTable<>(
                services,
                memory,
                "risks",
                columns,
                risk -> kind(risk) + risk.supplier().name() + why(risk));
        table.whenEmpty(words.get("risks.none"), words.get("risks.none.how"), List.of());
    }

    /// A shape and a word.
    private String kind(SupplyRisk risk) {
        return switch (risk) {
            case SupplyRisk.LowCover _ -> "▲ " + words.get("risk.cover");
            case SupplyRisk.Unreliable _ -> "◆ " + words.get("risk.unreliable");
            case SupplyRisk.SingleSource _ -> "○ " + words.get("risk.single");
            case SupplyRisk.LongLead _ -> "● " + words.get("risk.long");
        };
    }

    private String why(SupplyRisk risk) {
        return switch (risk) {
            case SupplyRisk.LowCover(PartSupply about, Fraction cover) ->
                words.get(
                        "risk.cover.why",
                        about.part().number(),
                        words.pieces(about.stock()),
                        words.number(about.perDay()),
                        words.number(cover),
                        about.supplier().leadDays(),
                        words.pieces(about.onOrder()));
            case SupplyRisk.Unreliable(var _, Scorecard card) ->
                words.get(
                        "risk.unreliable.why",
                        words.percent(card.onTimeInFull()),
                        card.inFull(),
                        card.orders(),
                        card.lateLines(),
                        card.shortLines());
            case SupplyRisk.SingleSource(var _, List<String> parts) ->
                words.get("risk.single.why", parts.size(), String.join(", ", parts));
            case SupplyRisk.LongLead(var _, long days, boolean measured) ->
                words.get(measured ? "risk.long.measured" : "risk.long.agreed", days);
        };
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board, SupplyHistory history) {
        Map<String, Scorecard> cards = new HashMap<>();
        ScorePage.cards(board, services).forEach(card -> cards.put(card.supplier(), card));
        table.show(SupplyRisk.all(PartSupply.all(board.books(), history, services.now()), cards));
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
