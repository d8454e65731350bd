package pullboard.view.layout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.paper.Grid;
import pullboard.paper.Paperwork;
import pullboard.text.Texts;
import pullboard.ticket.TicketContent;
import pullboard.ticket.TicketContents;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketSheets;
import pullboard.ticket.TicketWords;
import pullboard.view.kit.Services;
import pullboard.view.print.PreviewPane;

/// The page of a layout, with cards of the board or with a made-up one.
final class LayoutPage extends VBox {
    private final Services services;
    private final Texts texts;
    private final PreviewPane preview;
    private final CheckBox madeUp = new CheckBox();
    private final Label sample = new Label();

    /// @param turned told when the other kind of cards is wanted
    LayoutPage(Services services, Texts texts, Runnable turned) {
        this.services = services;
        this.texts = texts;
        preview = new PreviewPane(services);
        getStyleClass().add("layout-page");
        sample.setWrapText(true);
        sample.getStyleClass().add("hint");
        sample.setId("sample");
        madeUp.setText(texts.get("example"));
        madeUp.setWrapText(true);
        madeUp.setId("madeUp");
        madeUp.setOnAction(_ -> turned.run());
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(preview, madeUp, sample);
    }

    void show(Board board, TicketLayout layout) {
        madeUp.setDisable(!SampleTickets.hasCards(board));
        boolean example = madeUp.isSelected() || madeUp.isDisabled();
        sample.setText(
                texts.get(madeUp.isDisabled() ? "sample.no.cards" : example ? "sample.made.up" : "sample.cards"));
        preview.show(work(board, layout, example), Grid.FINE, false);
    }

    void showNone() {
        preview.showNone(texts.get("preview.wrong"));
    }

    void stop() {
        preview.stop();
    }

    /// Makes the page; may be called on any thread, later.
    private Callable<Paperwork> work(Board board, TicketLayout layout, boolean example) {
        ZoneId zone = board.shop().zone();
        LocalDate today = LocalDate.ofInstant(services.now(), zone);
        return () -> {
            int count = layout.perPage();
            List<TicketContent> tickets = example
                    ? SampleTickets.madeUp(board.shop().name(), today, count, texts)
                    : SampleTickets.ofCards(board, count);
            TicketWords words = TicketWords.of(texts.locale(), zone, today);
            return new TicketSheets(tickets, layout, words, new TicketContents(board).logo());
        };
    }
}
