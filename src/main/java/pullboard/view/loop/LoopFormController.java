package pullboard.view.loop;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.supply.Item;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.text.Texts;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The form of a loop: everything that it needs is entered with it, also what the board does not know yet.
public final class LoopFormController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private @Nullable Loop before;
    private Runnable close = () -> {};

    @FXML
    private ToggleGroup kinds;

    @FXML
    private TextField part;

    @FXML
    private TextField description;

    @FXML
    private VBox descriptionField;

    @FXML
    private VBox fromField;

    @FXML
    private Label fromName;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TextField container;

    @FXML
    private TextField cards;

    @FXML
    private VBox fullField;

    @FXML
    private TextField full;

    @FXML
    private VBox stationField;

    @FXML
    private TextField station;

    @FXML
    private VBox routeField;

    @FXML
    private RouteChoice route;

    @FXML
    private TextField lead;

    @FXML
    private TextField batch;

    @FXML
    private CheckBox levelled;

    @FXML
    private CheckBox tellsTransit;

    @FXML
    private CheckBox tellsUse;

    @FXML
    private VBox nameField;

    @FXML
    private TextField name;

    /// Near the fields that everybody fills in.
    @FXML
    private Fault firstFault;

    @FXML
    private Fault formFault;

    @FXML
    private Button save;

    @FXML
    private Node lasting;

    @FXML
    private TemporaryController temporaryController;

    public LoopFormController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-loop");
    }

    @FXML
    private void initialize() {
        Completion.at(part, () -> keys(Part.class));
        Completion.at(to, () -> keys(Supermarket.class));
        Completion.at(from, () -> keys(isFetched() ? Supermarket.class : Supplier.class));
        part.textProperty().subscribe(_ -> adapt());
        kinds.selectedToggleProperty().subscribe(_ -> adapt());
    }

    private List<String> keys(Class<? extends Item> kind) {
        return services.control().now().books().all(kind).stream()
                .map(Item::key)
                .toList();
    }

    /// Shows a loop, or the form of a new one where the name is empty.
    ///
    /// @param close closes the panel
    void open(String loop, Runnable close) {
        this.close = close;
        Board board = services.control().now();
        before = board.books().find(Loop.class, loop);
        set(lasting, before != null);
        set(nameField, before == null);
        set(fullField, before == null);
        if (before != null) {
            fill(before);
            temporaryController.open(before.name());
        } else {
            List<String> places = keys(Supermarket.class);
            to.setText(places.size() == 1 ? places.getFirst() : "");
        }
        save.setText(texts.get(before == null ? "form.create" : "form.save"));
        route.draw(board, texts.get("form.route.all"));
        adapt();
    }

    private void fill(Loop loop) {
        kinds.getToggles().stream()
                .filter(kind -> loop.kind().name().equals(kind.getUserData()))
                .forEach(kinds::selectToggle);
        part.setText(loop.part());
        from.setText(loop.from());
        to.setText(loop.to());
        container.setText(String.valueOf(loop.container()));
        cards.setText(String.valueOf(loop.cards()));
        batch.setText(String.valueOf(loop.batch()));
        lead.setText(LeadTime.write(loop.lead()));
        levelled.setSelected(loop.levelled());
        tellsTransit.setSelected(loop.tells().contains(Loop.Step.IN_TRANSIT));
        tellsUse.setSelected(loop.tells().contains(Loop.Step.IN_USE));
        route.take(loop.route());
    }

    /// Asks only for what this kind of loop needs, and what the board does not know yet.
    private void adapt() {
        Board board = services.control().now();
        LoopDraft draft = draft();
        boolean isNewPart = !part.getText().isBlank()
                && board.books().find(Part.class, part.getText().strip()) == null;
        set(descriptionField, isNewPart);
        set(fromField, draft.needsFrom());
        fromName.setText(texts.get(isFetched() ? "form.from.place" : "form.from.supplier"));
        set(stationField, draft.needsStation(board));
        set(routeField, draft.isMadeHere() && board.stations().size() > 1);
        set(tellsTransit, isFetched());
        name.setPromptText(draft.nameOr(board));
    }

    private boolean isFetched() {
        return kind() == Loop.Kind.WITHDRAWAL;
    }

    private Loop.Kind kind() {
        return Loop.Kind.valueOf((String) kinds.getSelectedToggle().getUserData());
    }

    private LoopDraft draft() {
        Set<Loop.Step> tells = EnumSet.noneOf(Loop.Step.class);
        if (tellsTransit.isSelected() && isFetched()) {
            tells.add(Loop.Step.IN_TRANSIT);
        }
        if (tellsUse.isSelected()) {
            tells.add(Loop.Step.IN_USE);
        }
        return new LoopDraft(
                before,
                name.getText(),
                kind(),
                part.getText(),
                description.getText(),
                from.getText(),
                to.getText(),
                container.getText(),
                cards.getText(),
                batch.getText(),
                route.numbers(),
                station.getText(),
                lead.getText(),
                levelled.isSelected(),
                tells,
                full.getText());
    }

    @FXML
    private void save() {
        clear();
        switch (draft().plan(services.control().now())) {
            case LoopDraft.Result.Wrong(LoopDraft.Field field) -> {
                TextField at = field(field);
                tell(texts.get("fault." + field.name()), at);
                at.requestFocus();
            }
            case LoopDraft.Result.Ready(Command command, String _) ->
                sending.send(command, _ -> close.run(), this::refused);
        }
    }

    private void refused(Refusal why) {
        if (why instanceof Refusal.NothingToChange) {
            close.run();
        } else {
            tell(sending.words(why), part);
        }
    }

    @FXML
    private void clearRoute() {
        route.take(List.of());
        route.draw(services.control().now(), texts.get("form.route.all"));
    }

    @FXML
    private void drop() {
        Loop loop = before;
        if (loop != null) {
            clear();
            sending.send(new Command.Drop(loop), _ -> close.run(), why -> tell(sending.words(why), part));
        }
    }

    private void clear() {
        for (LoopDraft.Field field : LoopDraft.Field.values()) {
            tell(null, field(field));
        }
    }

    /// The form is long: what is wrong stands where it is typed and where it is saved.
    private void tell(@Nullable String wrong, TextField at) {
        firstFault.show(wrong, at);
        formFault.show(wrong, at);
    }

    private TextField field(LoopDraft.Field field) {
        return switch (field) {
            case NAME -> name;
            case PART -> part;
            case FROM -> from;
            case TO -> to;
            case CONTAINER -> container;
            case CARDS -> cards;
            case BATCH -> batch;
            case LEAD -> lead;
            case STATION -> station;
            case FULL -> full;
        };
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
