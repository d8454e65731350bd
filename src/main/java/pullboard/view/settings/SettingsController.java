package pullboard.view.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.form.Machine;
import pullboard.view.form.Manual;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Scanner;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Theme;

/// What a person chooses for this PC. Each choice holds at once and is kept.
public final class SettingsController implements Screen {
    private final Services services;
    private final Machine machine;
    private final Texts texts;

    @FXML
    private ToggleGroup themes;

    @FXML
    private ToggleGroup languages;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton contrast;

    @FXML
    private ToggleButton english;

    @FXML
    private ToggleButton german;

    @FXML
    private Slider zoom;

    @FXML
    private Label percent;

    @FXML
    private CheckBox touch;

    @FXML
    private CheckBox calm;

    @FXML
    private TextField operator;

    @FXML
    private CheckBox counts;

    @FXML
    private CheckBox odds;

    @FXML
    private TextField prefix;

    @FXML
    private TextField suffix;

    @FXML
    private CheckBox sound;

    @FXML
    private TextField folder;

    @FXML
    private Label dataFault;

    @FXML
    private Label version;

    @FXML
    private CopiesController secondController;

    @FXML
    private UpdatesController newerController;

    @FXML
    private Button manual;

    @FXML
    private Label plant;

    @FXML
    private Button system;

    public SettingsController(Services services, Machine machine) {
        this.services = services;
        this.machine = machine;
        texts = services.texts("view-settings");
    }

    @FXML
    private void initialize() {
        folder.setText(machine.data().toString());
        String number = ResourceBundle.getBundle("pullboard.version").getString("version");
        version.setText(texts.get("about.version", number));
        show(look().now());
        operator.setText(look().now().operator());
        prefix.setText(look().now().scanner().prefix());
        suffix.setText(look().now().scanner().suffix());
        listen();
        holdFixed();
        boolean told = manual().isPresent();
        manual.setVisible(told);
        manual.setManaged(told);
    }

    /// What the plant has set can be seen here, and not chosen.
    private void holdFixed() {
        List<Node> held = new ArrayList<>();
        fixed("theme", held, light, dark, contrast, system);
        fixed("language", held, english, german);
        fixed("zoom", held, zoom);
        fixed("reduce-motion", held, calm);
        fixed("touch", held, touch);
        fixed("ask-counts", held, counts);
        fixed("odds", held, odds);
        fixed("operator", held, operator);
        fixed("scanner.prefix", held, prefix);
        fixed("scanner.suffix", held, suffix);
        fixed("scanner.sound", held, sound);
        held.forEach(node -> node.setDisable(true));
        plant.setVisible(!held.isEmpty());
        plant.setManaged(!held.isEmpty());
    }

    private void fixed(String key, List<Node> held, Node... nodes) {
        if (machine.memory().isFixed(key)) {
            held.addAll(List.of(nodes));
        }
    }

    private void listen() {
        chosen(themes, toggle -> look().choose(p -> p.withTheme(theme(toggle))));
        chosen(languages, toggle -> look().choose(p -> p.withLanguage(language(toggle))));
        zoom.valueProperty().subscribe((_, value) -> {
            int rounded = (int) Math.round(value.doubleValue() / 10) * 10;
            look().choose(p -> p.withZoom(rounded));
        });
        touch.selectedProperty().subscribe((_, on) -> look().choose(p -> p.withTouch(on)));
        calm.selectedProperty().subscribe((_, on) -> look().choose(p -> p.withReduceMotion(on)));
        counts.selectedProperty().subscribe((_, on) -> look().choose(p -> p.withAskCounts(on)));
        odds.selectedProperty().subscribe((_, on) -> look().choose(p -> p.withOdds(on)));
        sound.selectedProperty().subscribe((_, _) -> keepScanner());
        keepWhenLeft(operator, this::keepOperator);
        keepWhenLeft(prefix, this::keepScanner);
        keepWhenLeft(suffix, this::keepScanner);
    }

    private static void keepWhenLeft(TextField field, Runnable keep) {
        field.setOnAction(_ -> keep.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                keep.run();
            }
        });
    }

    @Override
    public Subscription shown() {
        Platform.runLater(light::requestFocus);
        Subscriptions held = new Subscriptions().on(look().preferences(), (_, _, now) -> show(now));
        return held.add(this::keepOperator)
                .add(this::keepScanner)
                .add(secondController.shown())
                .add(newerController.shown());
    }

    private void show(Preferences now) {
        themes.selectToggle(
                switch (now.theme()) {
                    case LIGHT -> light;
                    case DARK -> dark;
                    case CONTRAST -> contrast;
                });
        languages.selectToggle(isGerman(now.language()) ? german : english);
        zoom.setValue(now.zoom());
        percent.setText(texts.get("zoom.percent", now.zoom()));
        touch.setSelected(now.touch());
        calm.setSelected(now.reduceMotion());
        counts.setSelected(now.askCounts());
        odds.setSelected(now.odds());
        sound.setSelected(now.scanner().sound());
    }

    /// One of the group always stays chosen.
    private static void chosen(ToggleGroup group, java.util.function.Consumer<Toggle> told) {
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                told.accept(now);
            }
        });
    }

    private Theme theme(Toggle toggle) {
        return toggle.equals(dark) ? Theme.DARK : toggle.equals(contrast) ? Theme.CONTRAST : Theme.LIGHT;
    }

    /// The region stays as it was where the language does.
    private Locale language(Toggle toggle) {
        Locale before = look().now().language();
        boolean wantsGerman = toggle.equals(german);
        return wantsGerman == isGerman(before) ? before : wantsGerman ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals("de");
    }

    @FXML
    private void asSystem() {
        boolean isDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        look().choose(p -> p.withTheme(isDark ? Theme.DARK : Theme.LIGHT));
    }

    private void keepOperator() {
        look().choose(p -> p.withOperator(operator.getText().strip()));
    }

    private void keepScanner() {
        look().choose(p -> p.withScanner(new Scanner(prefix.getText(), suffix.getText(), sound.isSelected())));
    }

    private Optional<Path> manual() {
        return Manual.here(machine).page(texts.locale());
    }

    @FXML
    private void openManual() {
        manual().ifPresent(this::open);
    }

    @FXML
    private void openData() {
        open(machine.data());
    }

    private void open(Path file) {
        services.work()
                .start(
                        () -> {
                            machine.opening().open(file);
                            return true;
                        },
                        _ -> {},
                        failure -> {
                            dataFault.setText(String.valueOf(failure.getMessage()));
                            dataFault.setVisible(true);
                            dataFault.setManaged(true);
                        });
    }

    private Look look() {
        return services.look();
    }
}
