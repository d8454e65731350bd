package pullboard.view.sizing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import pullboard.board.Board;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Loop;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.sizing.evidence.DemandChoice;
import pullboard.plan.sizing.evidence.DemandChoice.From;
import pullboard.view.form.Choices;
import pullboard.view.kit.Services;

/// The two boxes that say where demand is taken from, and how much of it is covered.
final class DemandSource {
    private final Services services;
    private final SizingWords words;
    private final LoopForecast forecast;
    private ComboBox<From> from = new ComboBox<>();
    private ComboBox<Integer> at = new ComboBox<>();
    private boolean isFollowing;

    /// @param told that a forecast is there
    DemandSource(Services services, SizingWords words, Runnable told) {
        this.services = services;
        this.words = words;
        forecast = new LoopForecast(services, told);
    }

    /// @param changed told what a person chose
    void fill(ComboBox<From> fromBox, ComboBox<Integer> atBox, Consumer<From> changed) {
        from = fromBox;
        at = atBox;
        Choices.fill(from, List.of(From.values()), From.RECORDED, one -> words.get("from." + one.name()));
        Choices.fill(
                at,
                List.of(0, 50, 85, 95),
                0,
                percent -> percent == 0 ? words.get("at.average") : words.get("at.days", percent));
        from.valueProperty().addListener((_, _, now) -> tell(now, changed));
        at.valueProperty().addListener((_, _, _) -> tell(from.getValue(), changed));
    }

    private void tell(From now, Consumer<From> changed) {
        if (!isFollowing) {
            changed.accept(now);
        }
    }

    /// The box follows what is typed into the field.
    void follow(boolean isTyped) {
        isFollowing = true;
        if (isTyped) {
            from.setValue(From.TYPED);
        } else if (from.getValue() == From.TYPED) {
            from.setValue(From.RECORDED);
        }
        isFollowing = false;
    }

    DemandChoice of(Board board, SupplyHistory history, Loop loop) {
        boolean isForecast = from.getValue() == From.FORECAST;
        return new DemandChoice(
                from.getValue(),
                at.getValue(),
                board.books().find(DemandPlan.class, loop.part()),
                isForecast
                        ? forecast.of(
                                history, loop, services.now(), board.shop().zone())
                        : null);
    }
}
