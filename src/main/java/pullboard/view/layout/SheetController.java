package pullboard.view.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.paper.PageSize;
import pullboard.text.Texts;
import pullboard.ticket.TicketField;
import pullboard.ticket.TicketLayout;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// The open layout's name, paper, how many stand on a sheet, and what each ticket shows.
public final class SheetController {
    private static final int MOST_ALONG = 6;
    private static final int SIDE_BY_SIDE = 3;

    private final LayoutModel model;
    private final Texts texts;
    private final Map<TicketField, CheckBox> boxes = new EnumMap<>(TicketField.class);
    private Runnable changed = () -> {};
    private boolean filling;
    private @Nullable String wrongSize;

    @FXML
    private VBox sheetForm;

    @FXML
    private TextField layoutName;

    @FXML
    private Fault nameFault;

    @FXML
    private ComboBox<PaperItem> paper;

    @FXML
    private HBox ownSize;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private Fault paperFault;

    @FXML
    private Spinner<Integer> across;

    @FXML
    private Spinner<Integer> down;

    @FXML
    private Label each;

    @FXML
    private Fault sheetFault;

    @FXML
    private GridPane shows;

    public SheetController(Services services, LayoutModel model) {
        this.model = model;
        texts = services.texts("view-layout");
    }

    @FXML
    private void initialize() {
        paper.getItems()
                .setAll(Stream.concat(PaperItem.all(texts).stream(), Stream.of(PaperItem.own(texts)))
                        .toList());
        ownSize.managedProperty().bind(ownSize.visibleProperty());
        across.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_ALONG, 1));
        down.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_ALONG, 1));
        int rows = Math.ceilDiv(TicketField.values().length, SIDE_BY_SIDE);
        for (TicketField field : TicketField.values()) {
            CheckBox box = new CheckBox(texts.get("field." + field.name()));
            box.setId("show-" + field.word());
            box.setMnemonicParsing(false);
            box.setOnAction(_ -> change(() -> model.show(field, box.isSelected())));
            boxes.put(field, box);
            shows.add(box, field.ordinal() / rows, field.ordinal() % rows);
        }
        layoutName.textProperty().subscribe((_, now) -> change(() -> model.name(now)));
        paper.valueProperty().subscribe((_, now) -> paperChosen(now));
        width.textProperty().subscribe((_, _) -> sized());
        height.textProperty().subscribe((_, _) -> sized());
        across.valueProperty().subscribe((_, _) -> counted());
        down.valueProperty().subscribe((_, _) -> counted());
    }

    /// @param edited told after each change
    void begin(Runnable edited) {
        changed = edited;
    }

    void focusName() {
        layoutName.requestFocus();
        layoutName.selectAll();
    }

    /// Whether something keeps the layout from being saved.
    boolean isWrong() {
        return wrongSize != null || model.wrong(texts) != null;
    }

    /// Brings the open layout into the fields.
    void show() {
        filling = true;
        TicketLayout layout = model.shown();
        sheetForm.setDisable(model.isBuiltIn());
        if (!layoutName.getText().strip().equals(layout.name())) {
            layoutName.setText(layout.name());
        }
        PaperItem known = PaperItem.of(layout.paper(), paper.getItems());
        paper.setValue(known);
        ownSize.setVisible(known.size() == null);
        width.setText(PaperItem.number(layout.paper().width()));
        height.setText(PaperItem.number(layout.paper().height()));
        wrongSize = null;
        across.getValueFactory().setValue(layout.columns());
        down.getValueFactory().setValue(layout.rows());
        boxes.forEach((field, box) -> box.setSelected(layout.shows(field)));
        filling = false;
        judge();
    }

    private void paperChosen(@Nullable PaperItem now) {
        if (!filling && now != null) {
            ownSize.setVisible(now.size() == null);
            PageSize size = now.size();
            if (size == null) {
                width.requestFocus();
            } else {
                filling = true;
                width.setText(PaperItem.number(size.width()));
                height.setText(PaperItem.number(size.height()));
                filling = false;
                wrongSize = null;
                change(() -> model.paper(size));
            }
        }
    }

    private void sized() {
        if (!filling) {
            PageSize size = PaperItem.read(width.getText(), height.getText());
            wrongSize = size == null ? texts.get("paper.wrong") : null;
            change(() -> {
                if (size != null) {
                    model.paper(size);
                }
            });
        }
    }

    private void counted() {
        change(() -> model.sheet(across.getValue(), down.getValue()));
    }

    private void change(Runnable deed) {
        if (!filling) {
            deed.run();
            judge();
            changed.run();
        }
    }

    /// Says what is wrong where it is wrong.
    private void judge() {
        LayoutModel.Wrong wrong = model.wrong(texts);
        fault(nameFault, layoutName, LayoutModel.Part.NAME, wrong);
        fault(sheetFault, across, LayoutModel.Part.SHEET, wrong);
        if (wrongSize == null) {
            fault(paperFault, width, LayoutModel.Part.PAPER, wrong);
        } else {
            paperFault.show(wrongSize, width);
        }
        TicketLayout layout = model.shown();
        each.setText(texts.get(
                "each",
                layout.perPage(),
                layout.paper().width() / layout.columns(),
                layout.paper().height() / layout.rows()));
    }

    private static void fault(Fault fault, Node field, LayoutModel.Part part, LayoutModel.@Nullable Wrong wrong) {
        fault.show(wrong != null && wrong.part() == part ? wrong.says() : null, field);
    }

    @FXML
    private void all() {
        mark(List.of(TicketField.values()), true);
    }

    @FXML
    private void none() {
        mark(List.of(TicketField.values()), false);
    }

    private void mark(List<TicketField> fields, boolean on) {
        change(() -> fields.forEach(field -> model.show(field, on)));
        show();
    }
}
