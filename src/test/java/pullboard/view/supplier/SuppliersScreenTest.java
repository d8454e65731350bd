package pullboard.view.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Purchase;
import pullboard.plan.supply.SupplyShop;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// Buying as it is done in the shop: what was used up is ordered with one button, and received card by card.
@ScreenTest
class SuppliersScreenTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasUsedUpIsOrderedAndReceived(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            fill(floor);
            floor.open("suppliers").picture("suppliers-toOrder");

            hands.click("#order-Bolz");
            hands.waitFor("the order", () -> order(floor) != null);
            hands.waitFor("its panel", () -> floor.text("#purchaseState").contains("Ordered"));
            assertThat(order(floor).lines())
                    .extracting(Purchase.Line::kanban)
                    .containsExactly("CAST-01", "SCREWS-01", "SCREWS-02");
            floor.picture("suppliers-onOrder");

            hands.click("#noteShipment");
            hands.waitFor("the shipment", () -> floor.text("#purchaseState").contains("On its way"));
            enter(hands, "#good-CAST-01", "9");
            enter(hands, "#rejected-CAST-01", "1");
            hands.click("#receive-CAST-01");
            hands.waitFor("the castings", () -> floor.board().books().stock("CAST-1", "Rack") == 9);
            floor.submit(new Command.ScanCard(new CardId("SCREWS-01"), 1, true));
            hands.click("#receiveAll");
            hands.waitFor("the rest", () -> !order(floor).isOpen());
            hands.waitFor("its state", () -> floor.text("#purchaseState").contains("Received"));
            assertThat(floor.board().books().stock("M6x20", "Rack")).isEqualTo(1000);
            floor.picture("suppliers-received");
            hands.run(() -> floor.services().panels().closeAll());

            hands.click("#task-scores");
            hands.waitFor("the scorecard", () -> floor.text("#scorecardsCount").equals("1 of 1"));
            floor.picture("suppliers-scores");
            hands.click("#task-risks");
            hands.waitFor("the risk", () -> floor.text("#risksCount").equals("1 of 1"));
            floor.picture("suppliers-risks");
            hands.click("#task-vendor");
            hands.waitFor("the stock", () -> floor.text("#vendorCount").equals("2 of 2"));
            floor.picture("suppliers-vendor");
        }
    }

    private static void enter(Hands hands, String field, String typed) {
        TextField into = (TextField) hands.find(field);
        hands.run(() -> into.setText(typed));
    }

    private static Purchase order(Floor floor) {
        List<Purchase> all = floor.board().books().all(Purchase.class);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static void fill(Floor floor) {
        SupplyShop.setUp().forEach(floor::submit);
        floor.submit(Command.AddStation.last("Milling", null));
        for (String card : List.of("CAST-01", "SCREWS-01", "SCREWS-02")) {
            floor.submit(new Command.StepKanban(card, Kanban.State.FULL), new Command.Consume(card));
        }
    }
}
