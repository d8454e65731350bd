package pullboard.view.flow;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.text.Texts;

/// The lists of what changed since the remembered moment.
final class ChangesPane extends VBox {
    /// A list shows so many lines; more are counted.
    private static final int MOST = 30;

    private final Texts texts;
    private final Consumer<CardId> open;
    private List<Changes.Section> shown = List.of();
    private String title = "";

    /// @param open opens a card's panel
    ChangesPane(Texts texts, Consumer<CardId> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("changes");
    }

    /// @param between names the two moments
    void show(String between, List<Changes.Section> sections) {
        if (sections.equals(shown) && between.equals(title)) {
            return;
        }
        shown = sections;
        title = between;
        Label head = new Label(between);
        head.getStyleClass().add("title-3");
        head.setWrapText(true);
        getChildren().setAll(head);
        if (sections.isEmpty()) {
            getChildren().add(hint(texts.get("travel.same")));
        }
        sections.forEach(section -> getChildren().add(list(section)));
    }

    private VBox list(Changes.Section section) {
        int count = section.lines().size();
        Label name = new Label(texts.get("travel.kind." + section.kind().name(), count));
        name.getStyleClass().add("text-strong");
        name.setWrapText(true);
        VBox list = new VBox(name);
        list.getStyleClass().add("line");
        section.lines().stream().limit(MOST).map(this::line).forEach(list.getChildren()::add);
        if (count > MOST) {
            list.getChildren().add(hint(texts.get("travel.more", count - MOST)));
        }
        return list;
    }

    private Node line(Changes.Line line) {
        @Nullable CardId card = line.card();
        if (card == null) {
            return hint(line.words());
        }
        Button button = new Button(line.words().isEmpty() ? card.number() : card.number() + " · " + line.words());
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().addAll("plain", "change-line");
        button.setOnAction(_ -> open.accept(card));
        return button;
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }
}
