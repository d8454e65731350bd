package pullboard.view.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.flow.calendar.CalendarChanges;
import pullboard.flow.calendar.Calendars;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Who works by which calendar: the shop, and the stations that differ.
public final class UsersController {
    private final Texts texts;
    private Consumer<Command> send = _ -> {};
    private List<Row> shown = List.of();

    @FXML
    private GridPane rows;

    public UsersController(Services services) {
        texts = services.texts("view-calendar");
    }

    /// A calendar to choose, null: see `says`.
    private record Choice(@Nullable String name, String says) {
        @Override
        public String toString() {
            return says;
        }
    }

    /// Who chooses, and among which.
    private record Row(
            String id,
            String who,
            List<Choice> choices,
            @Nullable String chosen) {}

    /// @param sending has a choice recorded
    void begin(Consumer<Command> sending) {
        send = sending;
    }

    void show(Board board, Calendars calendars) {
        List<Choice> names = calendars.all().keySet().stream()
                .map(name -> new Choice(name, name))
                .toList();
        Choice always = new Choice(null, texts.get("users.always"));
        List<Row> now = new ArrayList<>();
        now.add(new Row("use-shop", texts.get("users.shop"), with(List.of(always), names), calendars.shopName()));
        List<Choice> first =
                List.of(new Choice(null, texts.get("users.as.shop")), new Choice(Calendars.ALWAYS, always.says()));
        for (Station station : board.stations()) {
            String own = calendars.own().get(station.id());
            now.add(new Row("use-" + station.id().value(), station.name(), with(first, names), own));
        }
        if (!now.equals(shown)) {
            shown = now;
            rows.getChildren().clear();
            CalendarChanges changes = new CalendarChanges(board.documents());
            for (int i = 0; i < now.size(); i++) {
                line(now.get(i), i, i == 0 ? changes::chooseForShop : choosing(changes, board, i - 1));
            }
        }
    }

    private static Function<@Nullable String, Command> choosing(CalendarChanges changes, Board board, int position) {
        StationId station = board.stations().get(position).id();
        return name -> changes.choose(station, name);
    }

    private static List<Choice> with(List<Choice> first, List<Choice> then) {
        List<Choice> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private void line(Row row, int index, Function<@Nullable String, Command> command) {
        Label who = new Label(row.who());
        ComboBox<Choice> box = new ComboBox<>();
        box.setId(row.id());
        box.setAccessibleText(row.who());
        box.getItems().setAll(row.choices());
        box.setValue(row.choices().stream()
                .filter(choice -> Objects.equals(choice.name(), row.chosen()))
                .findFirst()
                .orElse(row.choices().getFirst()));
        box.setOnAction(_ -> send.accept(command.apply(box.getValue().name())));
        who.setLabelFor(box);
        rows.add(who, index % 2 * 2, index / 2);
        rows.add(box, index % 2 * 2 + 1, index / 2);
    }
}
