package pullboard.view.flow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.ServiceClass;
import pullboard.board.Station;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.Calendars;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.card.CardModel;
import pullboard.view.form.Completion;
import pullboard.view.kit.Services;

/// The one filter above all charts. Each choice holds at once.
public final class FilterController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final long MOST_CARDS = 9999;

    private final Services services;
    private final Texts texts;
    private FlowChoice choice = FlowChoice.FIRST;
    private Consumer<FlowChoice> told = _ -> {};
    private boolean isShowing = true;

    @FXML
    private ComboBox<Span> span;

    @FXML
    private HBox typed;

    @FXML
    private TextField from;

    @FXML
    private TextField until;

    @FXML
    private TextField part;

    @FXML
    private TextField order;

    @FXML
    private ComboBox<Optional<Station>> station;

    @FXML
    private ComboBox<Optional<ServiceClass>> service;

    @FXML
    private ComboBox<Percentile> percentile;

    @FXML
    private ComboBox<Boolean> time;

    @FXML
    private Button all;

    @FXML
    private HBox ahead;

    @FXML
    private TextField count;

    @FXML
    private TextField by;

    public FilterController(Services services) {
        this.services = services;
        texts = services.texts("view-flow");
    }

    @FXML
    private void initialize() {
        says(span, one -> texts.get("span." + one.name()));
        says(station, one -> one.map(Station::name).orElse(texts.get("filter.station.all")));
        says(service, one -> one.map(services.wording()::service).orElse(texts.get("filter.service.all")));
        says(percentile, one -> texts.get("percentile." + one.name()));
        says(time, one -> texts.get(one ? "time.working" : "time.elapsed"));
        Completion.at(part, () -> CardModel.parts(services.control().now()));
        for (TextField field : List.of(from, until, part, order, count, by)) {
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    changed();
                }
            });
        }
        for (ComboBox<?> box : List.of(span, station, service, percentile, time)) {
            box.valueProperty().subscribe((_, _) -> changed());
        }
    }

    private static <T> void says(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed into");
            }
        });
    }

    /// Shows a choice, and tells `changed` of every other one.
    void begin(FlowChoice shown, Consumer<FlowChoice> changed) {
        told = changed;
        show(shown);
    }

    private void show(FlowChoice wanted) {
        isShowing = true;
        Board board = services.control().now();
        Calendars calendars = Calendars.of(board.documents());
        FlowChoice shown = spans(wanted, calendars.shopShifts() != null);
        choice = shown;
        span.setValue(shown.span());
        from.setText(shown.from());
        until.setText(shown.until());
        part.setText(shown.part());
        order.setText(shown.order());
        count.setText(shown.count() == 0 ? "" : Integer.toString(shown.count()));
        by.setText(shown.by());
        List<Optional<Station>> stations = new ArrayList<>(List.of(Optional.empty()));
        board.stations().forEach(one -> stations.add(Optional.of(one)));
        station.getItems().setAll(stations);
        station.setValue(board.stations().stream()
                .filter(one -> one.id().value() == shown.station())
                .findFirst());
        List<Optional<ServiceClass>> classes = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(ServiceClass.values()).forEach(one -> classes.add(Optional.of(one)));
        service.getItems().setAll(classes);
        service.setValue(Optional.ofNullable(shown.service()));
        percentile.getItems().setAll(Percentile.values());
        percentile.setValue(shown.percentile());
        boolean hasCalendar = calendars.shopName() != null;
        time.getItems().setAll(false, true);
        time.setValue(shown.isWorking() && hasCalendar);
        seen(time, hasCalendar);
        isShowing = false;
        reflect();
    }

    /// A shift is offered only where the shop has some; one that was chosen before is let go.
    private FlowChoice spans(FlowChoice wanted, boolean hasShifts) {
        span.getItems().setAll(Span.values());
        if (hasShifts) {
            return wanted;
        }
        span.getItems().remove(Span.THIS_SHIFT);
        return wanted.span() == Span.THIS_SHIFT ? wanted.withSpan(Span.ALL) : wanted;
    }

    /// Shows what is left out by hiding what does not matter.
    private void reflect() {
        seen(ahead, choice.tab() == Tab.FORECAST);
        seen(typed, choice.span() == Span.TYPED);
        seen(all, choice.isNarrow());
    }

    private static void seen(javafx.scene.Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    @FXML
    private void changed() {
        if (isShowing || !areDays() | !isCount()) {
            return;
        }
        FlowChoice chosen = new FlowChoice(
                choice.tab(),
                span.getValue(),
                from.getText().strip(),
                until.getText().strip(),
                part.getText().strip(),
                station.getValue().map(one -> one.id().value()).orElse(0),
                service.getValue().orElse(null),
                percentile.getValue(),
                time.getValue(),
                cards(),
                by.getText().strip(),
                order.getText().strip());
        tell(chosen);
    }

    private boolean isCount() {
        boolean isCount = count.getText().isBlank() || cards() > 0;
        count.pseudoClassStateChanged(WRONG, !isCount);
        return isCount;
    }

    /// As many as anybody asks for at once; 0: nothing that can be understood.
    private int cards() {
        Long typed = Typed.number(count.getText());
        return typed == null || typed > MOST_CARDS ? 0 : typed.intValue();
    }

    private boolean areDays() {
        ZoneId zone = services.control().now().shop().zone();
        LocalDate today = LocalDate.ofInstant(services.now(), zone);
        Locale locale = services.look().now().language();
        boolean areDays = true;
        for (TextField field : List.of(from, until, by)) {
            boolean isDay = FlowChoice.isDay(field.getText(), today, locale);
            field.pseudoClassStateChanged(WRONG, !isDay);
            areDays &= isDay;
        }
        return areDays;
    }

    private void tell(FlowChoice chosen) {
        if (!chosen.equals(choice)) {
            choice = chosen;
            reflect();
            told.accept(chosen);
        }
    }

    /// Takes another page.
    void turnTo(Tab tab) {
        tell(choice.withTab(tab));
    }

    /// Leaves nothing out any more.
    @FXML
    void showAll() {
        FlowChoice whole = choice.withAll();
        show(whole);
        told.accept(whole);
    }

    FlowChoice choice() {
        return choice;
    }
}
