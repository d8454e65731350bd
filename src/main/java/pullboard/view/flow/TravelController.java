package pullboard.view.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.TroubleException;
import pullboard.flow.travel.Moment;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// Time travel: the board at any moment of its history, played on, compared with another moment.
public final class TravelController {
    private final Services services;
    private final TravelSource source;
    private final Texts texts;
    private final PastPane past;
    private final ChangesPane difference;

    /// Counts readings of the history: an older one stops, and nobody waits for its answer.
    private final AtomicInteger newest = new AtomicInteger();

    private final Player player = new Player(this::playOn);
    private @Nullable TravelModel model;
    private @Nullable Moment shown;
    private boolean isShown;
    private boolean isLooking;
    private boolean isMoving;
    private boolean isOther;

    @FXML
    private VBox journey;

    @FXML
    private Button play;

    @FXML
    private ToggleButton fast;

    @FXML
    private Label when;

    @FXML
    private Label wip;

    @FXML
    private Button forget;

    @FXML
    private Slider slider;

    @FXML
    private ScrollPane board;

    @FXML
    private ScrollPane changes;

    @FXML
    private VBox none;

    @FXML
    private HBox reading;

    @FXML
    private Label state;

    @FXML
    private ProgressBar progress;

    public TravelController(Services services) {
        this.services = services;
        source = new TravelSource(services.records());
        texts = services.texts("view-flow");
        past = new PastPane(texts, services.go().openCard());
        difference = new ChangesPane(texts, services.go().openCard());
    }

    @FXML
    private void initialize() {
        board.setContent(past);
        changes.setContent(difference);
        slider.valueProperty().subscribe((_, way) -> {
            TravelModel travelled = model;
            if (travelled != null && !isMoving) {
                travelled.slideTo(way.doubleValue());
                moved();
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        TravelModel travelled = model;
        TravelModel.Step step = TravelKeys.step(event);
        if (step != null && travelled != null) {
            event.consume();
            travelled.step(step);
            moved();
        }
    }

    /// It can be seen now: reads the history, if it has not been read.
    void show() {
        if (isShown) {
            return;
        }
        isShown = true;
        int question = newest.incrementAndGet();
        Board now = services.control().now();
        Work.Running running = services.work()
                .start(
                        (Work.Progress told) -> source.read(now.revision(), () -> newest.get() != question, told),
                        read -> {
                            if (newest.get() == question) {
                                begin(read);
                            }
                        },
                        failure -> {
                            if (newest.get() == question) {
                                failed(failure);
                            }
                        });
        progress.progressProperty().unbind();
        progress.progressProperty().bind(running.fraction());
        progress.setVisible(true);
        state.setText(texts.get("reading"));
        seen(reading, true);
    }

    /// It cannot be seen any more: lets go of the history.
    void hide() {
        newest.incrementAndGet();
        isShown = false;
        pause();
        model = null;
        shown = null;
        seen(journey, false);
        seen(none, false);
        seen(reading, false);
        seen(changes, false);
        seen(forget, false);
    }

    private void begin(Optional<TravelModel> read) {
        seen(reading, false);
        seen(none, read.isEmpty());
        seen(journey, read.isPresent());
        read.ifPresent(travelled -> {
            model = travelled;
            travelled.hurry(fast.isSelected());
            isMoving = true;
            slider.setMax(travelled.length());
            isMoving = false;
            moved();
            Platform.runLater(slider::requestFocus);
        });
    }

    private void failed(Exception failure) {
        String why = failure instanceof TroubleException trouble
                ? services.wording().trouble(trouble.trouble()).onOneLine()
                : String.valueOf(failure.getMessage());
        progress.setVisible(false);
        state.setText(texts.get("failed", why));
        seen(reading, true);
    }

    /// The moment is another: says so at once, and shows its board as soon as it is known.
    private void moved() {
        TravelModel travelled = model;
        if (travelled == null) {
            return;
        }
        isMoving = true;
        slider.setValue(travelled.way());
        isMoving = false;
        when.setText(Sight.moment(services.dates(), travelled.at()));
        isOther = true;
        if (!isLooking) {
            look(travelled);
        }
    }

    private void look(TravelModel travelled) {
        isLooking = true;
        isOther = false;
        Instant at = travelled.at();
        Moment before = shown;
        Moment kept = travelled.remembered();
        Locale locale = services.look().now().language();
        Dates dates = services.dates();
        services.work()
                .start(
                        () -> Sight.of(travelled.look(before, at), kept, dates, locale),
                        seen -> seen(travelled, seen),
                        failure -> {
                            isLooking = false;
                            failed(failure);
                        });
    }

    private void seen(TravelModel travelled, Sight seen) {
        isLooking = false;
        if (travelled == model) {
            show(seen);
        }
        if (isOther && model != null) {
            look(model);
        }
    }

    private void show(Sight seen) {
        shown = seen.moment();
        past.show(seen.board());
        wip.setText(texts.get("travel.wip", seen.board().wip()));
        seen(changes, !seen.between().isEmpty());
        difference.show(seen.between(), seen.changes());
    }

    @FXML
    private void playOrPause() {
        TravelModel travelled = model;
        if (travelled == null || play.getText().equals(texts.get("travel.pause"))) {
            pause();
            return;
        }
        if (travelled.isAtEnd()) {
            travelled.step(TravelModel.Step.FIRST);
        }
        play.setText(texts.get("travel.pause"));
        player.begin();
    }

    private void playOn(Duration elapsed) {
        TravelModel travelled = model;
        if (travelled != null) {
            travelled.play(elapsed);
            moved();
            if (travelled.isAtEnd()) {
                pause();
            }
        }
    }

    private void pause() {
        player.stop();
        play.setText(texts.get("travel.play"));
    }

    @FXML
    private void hurry() {
        if (model != null) {
            model.hurry(fast.isSelected());
        }
    }

    @FXML
    private void rememberThis() {
        keep(shown);
    }

    @FXML
    private void forgetIt() {
        keep(null);
        slider.requestFocus();
    }

    private void keep(@Nullable Moment moment) {
        if (model != null) {
            model.remember(moment);
            seen(forget, moment != null);
            moved();
        }
    }

    private static void seen(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }
}
