package pullboard.view.order;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Shows what a command would do to the board, decided by the rules on the newest board and not done.
final class EffectsBox extends VBox {
    private final Services services;
    private final Texts texts;
    private @Nullable Command shown;
    private List<String> said = List.of();

    EffectsBox(Services services) {
        this.services = services;
        texts = services.texts("view-order");
        setId("effects");
        getStyleClass().addAll("order-effects", "stack-tight");
        show(null);
    }

    /// Shows what this command would do; null: nothing to show.
    ///
    /// @return why the rules refuse it; null: they do not
    @Nullable
    Refusal show(@Nullable Command command) {
        shown = command;
        Board board = services.control().now();
        Decision decision = command == null
                ? null
                : Rules.decide(board, command, services.look().now().operator(), services.now());
        boolean isThere = decision != null && !(decision instanceof Decision.Refused(Refusal.NothingToChange _));
        setVisible(isThere);
        setManaged(isThere);
        switch (decision) {
            case Decision.Allowed allowed -> draw(words(allowed), false);
            case Decision.Refused(Refusal why) -> {
                draw(
                        List.of(services.wording()
                                .refusal(why, board, services.now())
                                .onOneLine()),
                        true);
                return why;
            }
            case null -> draw(List.of(), false);
        }
        return null;
    }

    /// Decides it again: the board has changed.
    void renew() {
        show(shown);
    }

    private List<String> words(Decision.Allowed allowed) {
        LocalDate today =
                services.now().atZone(services.control().now().shop().zone()).toLocalDate();
        return new Effects(texts, services.wording(), services.dates(), today).of(allowed);
    }

    private void draw(List<String> now, boolean isRefused) {
        if (now.equals(said) && !getChildren().isEmpty()) {
            return;
        }
        said = now;
        Label title = new Label(texts.get(isRefused ? "effects.refused" : "effects.title"));
        title.getStyleClass().add("field-name");
        getChildren().setAll(title);
        for (String line : now.isEmpty() ? List.of(texts.get("effects.none")) : now) {
            Label words = new Label((isRefused ? "! " : "→ ") + line);
            words.getStyleClass().add(isRefused ? "text-bad" : "value");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            getChildren().add(words);
        }
    }
}
