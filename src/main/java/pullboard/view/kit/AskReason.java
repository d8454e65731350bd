package pullboard.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.text.Texts;

/// Asks why: the last reasons given for the same kind of thing as large buttons, and a field for another one.
public final class AskReason {
    private static final int OFFERED = 6;

    private final Map<Refusal.Deed, Deque<String>> given = new EnumMap<>(Refusal.Deed.class);
    private final Panels panels;
    private final Supplier<Texts> texts;

    public AskReason(Panels panels, Supplier<Texts> texts) {
        this.panels = panels;
        this.texts = texts;
    }

    /// Opens the question with the deed as its title.
    public void ask(Refusal.Deed deed, Consumer<String> told) {
        ask(texts.get().get("reason.title." + deed.name()), deed, told);
    }

    /// Opens the question in the middle of the window. `told` gets the reason; closing the panel asks for nothing.
    ///
    /// @param title says what is about to happen, for example `Block WO-1041`
    public void ask(String title, Refusal.Deed deed, Consumer<String> told) {
        Subscription[] panel = new Subscription[1];
        Consumer<String> choose = reason -> {
            remember(deed, reason);
            panel[0].close();
            told.accept(reason);
        };
        panel[0] = panels.show(title, question(deed, choose), Panels.At.CENTRE);
    }

    private VBox question(Refusal.Deed deed, Consumer<String> choose) {
        VBox box = new VBox(8);
        box.getStyleClass().add("reason-ask");
        Label why = new Label(texts.get().get("reason.why"));
        why.getStyleClass().add("text-mute");
        box.getChildren().addAll(why, field(choose));
        for (String reason : offered(deed)) {
            Button button = new Button(reason);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("reason-choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> choose.accept(reason));
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox field(Consumer<String> choose) {
        TextField field = new TextField();
        field.setId("reason");
        field.setPromptText(texts.get().get("reason.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button ok = new Button(texts.get().get("reason.ok"));
        ok.setId("reason-ok");
        ok.getStyleClass().add("primary");
        ok.disableProperty().bind(field.textProperty().map(String::isBlank));
        ok.setOnAction(_ -> choose.accept(field.getText().strip()));
        field.setOnAction(_ -> ok.fire());
        HBox row = new HBox(field, ok);
        row.getStyleClass().add("row");
        return row;
    }

    private Set<String> offered(Refusal.Deed deed) {
        Set<String> reasons = new LinkedHashSet<>(given.getOrDefault(deed, new ArrayDeque<>()));
        reasons.addAll(List.of(texts.get().get("reasons." + deed.name()).split("\\|")));
        return new LinkedHashSet<>(reasons.stream().limit(OFFERED).toList());
    }

    private void remember(Refusal.Deed deed, String reason) {
        Deque<String> known = given.computeIfAbsent(deed, _ -> new ArrayDeque<>());
        known.remove(reason);
        known.push(reason);
        if (known.size() > OFFERED) {
            known.removeLast();
        }
    }
}
