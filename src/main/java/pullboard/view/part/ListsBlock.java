package pullboard.view.part;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.report.books.BookKind;
import pullboard.view.form.Machine;
import pullboard.view.kit.Services;

/// Every list of the books in and out, loops, orders, demand and stock, too: a choice and two buttons.
public final class ListsBlock extends VBox {
    public ListsBlock(Services services, Machine machine) {
        BookWords words = new BookWords(services);
        getStyleClass().add("block");
        Label title = new Label(words.get("lists"));
        title.getStyleClass().add("title-2");
        Label lead = new Label(words.get("lists.lead"));
        lead.getStyleClass().add("hint");
        lead.setWrapText(true);
        ComboBox<BookKind> which = new ComboBox<>();
        which.setId("listKind");
        which.setAccessibleText(words.get("lists"));
        which.setMinWidth(260);
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable BookKind kind) {
                return kind == null ? "" : words.get("list." + kind.word());
            }

            @Override
            public @Nullable BookKind fromString(String shown) {
                return null;
            }
        });
        which.getItems().setAll(BookKind.values());
        which.getSelectionModel().selectFirst();
        Button load = new Button(words.get("do.import"));
        load.setId("listImport");
        load.setMnemonicParsing(false);
        load.setOnAction(_ -> new ImportPanel(services, which.getValue()).open());
        load.disableProperty().bind(which.valueProperty().isEqualTo(BookKind.STOCK));
        Button save = new Button(words.get("do.export"));
        save.setId("listExport");
        save.setMnemonicParsing(false);
        save.setOnAction(_ -> new BookExport(services, machine, which.getValue())
                .choose(getScene().getWindow()));
        FlowPane row = new FlowPane(which, load, save);
        row.getStyleClass().add("tiles");
        getChildren().addAll(title, lead, row);
    }
}
