package pullboard.view.sizing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Part;
import pullboard.chart.Chart;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandSeries;
import pullboard.plan.demand.Outlook;
import pullboard.plan.history.SupplyHistory;
import pullboard.view.chart.ChartView;
import pullboard.view.form.Choices;
import pullboard.view.kit.Services;
import pullboard.view.plan.SupplySource;
import pullboard.view.plan.SupplyWatch;

/// What will be needed of a part: its past, the forecast with its range, how good each method would have been, and
/// demand that is entered by hand.
public final class ForecastController {
    private final Services services;
    private final SizingChoice choice;
    private final SizingWords words;
    private final SupplyWatch watch;
    private final MethodGrid methods;
    private final OutlookGrid outlook;
    private final DemandEntry entry;
    private SupplyHistory history;
    private @Nullable ChartView chart;
    private boolean isFilling;

    /// Counts forecasts: nobody waits for an older one.
    private int newest;

    @FXML
    private FlowPane choices;

    @FXML
    private ComboBox<String> parts;

    @FXML
    private ComboBox<DemandSeries.Grain> grain;

    @FXML
    private ComboBox<Integer> periods;

    @FXML
    private Label state;

    @FXML
    private Label tooShort;

    @FXML
    private Label verdict;

    @FXML
    private FlowPane content;

    @FXML
    private VBox chartBox;

    @FXML
    private VBox methodBox;

    @FXML
    private VBox outlookBox;

    @FXML
    private VBox entryBox;

    @FXML
    private VBox empty;

    ForecastController(Services services, SupplySource source, SizingChoice choice) {
        this.services = services;
        this.choice = choice;
        words = new SizingWords(services);
        methods = new MethodGrid(words);
        outlook = new OutlookGrid(words);
        entry = new DemandEntry(services, words);
        history = source.known();
        watch = new SupplyWatch(
                services,
                source,
                read -> {
                    history = read;
                    show();
                },
                why -> state.setText(words.get("failed", why)));
    }

    @FXML
    private void initialize() {
        TwoColumns.in(content, services.look().em().get());
        methodBox.getChildren().add(methods);
        outlookBox.getChildren().add(outlook);
        entryBox.getChildren().add(entry);
        Choices.fill(
                grain,
                List.of(DemandSeries.Grain.values()),
                DemandSeries.Grain.WEEK,
                one -> words.get("grain." + one.name()));
        Choices.fill(periods, List.of(4, 8, 13, 26), 4, count -> words.get("periods", count));
        parts.valueProperty().subscribe(part -> {
            if (part != null && !isFilling && !part.equals(choice.part())) {
                choice.turnToPart(part);
                show();
            }
        });
        grain.valueProperty().addListener(_ -> show());
        periods.valueProperty().addListener(_ -> show());
    }

    void begin() {
        if (choice.isForecast()) {
            watch.read();
        }
    }

    void end() {
        newest++;
        watch.stop();
    }

    void changed() {
        if (services.control().now().revision() != history.revision()) {
            watch.readSoon();
        }
        show();
    }

    private @Nullable String part(Board board) {
        SortedSet<String> known = new TreeSet<>(history.moved());
        board.books().all(Part.class).forEach(part -> known.add(part.number()));
        isFilling = true;
        if (!parts.getItems().equals(List.copyOf(known))) {
            parts.getItems().setAll(known);
        }
        if (!known.contains(choice.part()) && !known.isEmpty()) {
            choice.turnToPart(
                    known.stream().filter(history.moved()::contains).findFirst().orElse(known.first()));
        }
        String part = known.isEmpty() ? null : choice.part();
        parts.setValue(part);
        isFilling = false;
        return part;
    }

    private void show() {
        if (!choice.isForecast()) {
            return;
        }
        Board board = services.control().now();
        String part = part(board);
        Seen.set(empty, part == null);
        Seen.set(choices, part != null);
        Seen.set(content, part != null);
        Seen.set(tooShort, false);
        if (part == null) {
            return;
        }
        DemandPlan plan = board.books().find(DemandPlan.class, part);
        entry.show(board.books().find(Part.class, part) == null ? "" : part, plan);
        int question = ++newest;
        Consumption consumption =
                history.consumption(part, services.now(), board.shop().zone());
        boolean byWeek = grain.getValue() == DemandSeries.Grain.WEEK;
        int ahead = periods.getValue();
        Predicate<LocalDate> works = works(board);
        state.setText(words.get("reckoning"));
        services.work()
                .start(
                        () -> DemandForecast.of(byWeek ? consumption.weeks() : consumption.days(works), ahead),
                        found -> {
                            if (question == newest) {
                                state.setText("");
                                show(found, board, plan);
                            }
                        },
                        failure -> state.setText(words.get("failed", String.valueOf(failure.getMessage()))));
    }

    private static Predicate<LocalDate> works(Board board) {
        ShiftCalendar calendar = Calendars.of(board.documents()).shopShifts();
        return calendar == null ? _ -> true : day -> !calendar.on(day).isEmpty();
    }

    private void show(Outlook found, Board board, @Nullable DemandPlan plan) {
        boolean isThere = found instanceof DemandForecast;
        Seen.set(chartBox, isThere);
        Seen.set(methodBox, isThere);
        Seen.set(outlookBox, isThere);
        Seen.set(verdict, isThere);
        Seen.set(tooShort, !isThere);
        switch (found) {
            case Outlook.TooShort few ->
                tooShort.setText(
                        words.get("forecast.short." + grain.getValue().name(), few.has(), few.needs(), few.missing()));
            case DemandForecast forecast -> {
                Instant now = services.now();
                draw(ForecastChart.of(forecast, words, board.shop().zone()));
                methods.show(forecast);
                outlook.show(
                        forecast,
                        plan,
                        services.dates(),
                        LocalDate.ofInstant(now, board.shop().zone()));
                verdict.setText(verdict(forecast));
            }
        }
    }

    private String verdict(DemandForecast forecast) {
        String pattern = words.get("pattern." + forecast.pattern().kind().name());
        return forecast.isNothingBetter()
                ? words.get("verdict.naive", pattern)
                : words.get(
                        "verdict",
                        words.method(forecast.method()),
                        words.error(forecast.score().mase()),
                        words.error(forecast.naive().mase()),
                        pattern);
    }

    private void draw(Chart made) {
        ChartView view = chart;
        if (view == null) {
            view = new ChartView(
                    made, services.look().now().language(), services.look().em().get());
            view.setId("forecastChart");
            chart = view;
            chartBox.getChildren().setAll(view);
        } else {
            view.show(made);
        }
    }

    @FXML
    private void goToParts() {
        services.go().screen().accept("parts");
    }
}
