package pullboard.view.level;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.plan.level.HeijunkaBox;

/// In which order one day is made, interval by interval, with its set-ups.
final class BoxSequence extends VBox {
    /// Steps that are shown; a day with more says so.
    private static final int MOST = 80;

    private final LevelWords words;
    private final Label title = new Label();
    private final FlowPane steps = new FlowPane();
    private @Nullable String last;
    private int setups;
    private Duration time = Duration.ZERO;

    BoxSequence(LevelWords words) {
        this.words = words;
        getStyleClass().add("stack-tight");
        setId("sequence");
        title.getStyleClass().add("title-3");
        title.setId("sequenceTitle");
        steps.getStyleClass().add("tiles");
        getChildren().addAll(title, steps);
    }

    void show(BoxModel model, LocalDate day) {
        HeijunkaBox box = model.box();
        steps.getChildren().clear();
        last = null;
        setups = 0;
        time = Duration.ZERO;
        for (int interval : box.horizon().of(day)) {
            List<String> slot = box.slots().get(interval);
            if (!slot.isEmpty()) {
                step(words.clock(box.horizon().interval(interval).from()), "box-step-time");
            }
            slot.stream().distinct().forEach(loop -> step(box, model.pace(), loop, box.cards(loop, interval)));
        }
        if (steps.getChildren().size() > MOST) {
            steps.getChildren().remove(MOST, steps.getChildren().size());
            step("…", "hint");
        }
        title.setText(words.get(
                "sequence.title",
                words.day(day),
                setups,
                words.time(time),
                words.get("sequence.by." + model.settings().order().name())));
    }

    private void step(HeijunkaBox box, BoxResource pace, String loop, int cards) {
        String family = box.need(loop).part().family();
        if (pace.makes(loop) && last != null && !last.equals(family)) {
            Duration setup = pace.times().between(last, family);
            setups++;
            time = time.plus(setup);
            step(setup.isZero() ? "↻" : words.get("sequence.setup", words.time(setup)), "box-step-setup");
        }
        last = pace.makes(loop) ? family : last;
        step(cards == 1 ? loop : words.get("sequence.cards", cards, loop), "box-step");
    }

    private void step(String text, String style) {
        Label step = new Label(text);
        step.getStyleClass().add(style);
        steps.getChildren().add(step);
    }
}
