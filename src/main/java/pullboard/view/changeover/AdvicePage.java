package pullboard.view.changeover;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Refusal;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.plan.changeover.NextCard;
import pullboard.text.Sentence;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Fields;
import pullboard.view.form.Pages;
import pullboard.view.kit.Services;

/// Which card the station should take next: the best first, each with its reason; below, what may not enter and why.
final class AdvicePage implements Pages.Page {
    /// Nobody reads on so far; the list would only be slow.
    private static final int MOST = 25;

    private final Services services;
    private final ChangeoverWords words;
    private final ChangeoverChoice choice;
    private final Consumer<StationId> turn;
    private final FinishWatch finishes;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    /// @param turn looks at another station
    AdvicePage(
            Services services,
            ChangeoverWords words,
            ChangeoverChoice choice,
            FlowSource flow,
            Consumer<StationId> turn) {
        this.turn = turn;
        this.services = services;
        this.words = words;
        this.choice = choice;
        finishes = new FinishWatch(services, flow, () -> draw(services.control().now()));
        lines.getStyleClass().add("advice");
        lines.setId("advice");
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Board board) {
        finishes.renew(board);
        draw(board);
    }

    @Override
    public void hidden() {
        finishes.stop();
    }

    /// Nothing is advised before the history has been asked: the order would change under the hand.
    private void draw(Board board) {
        Station station = choice.station(board);
        lines.getChildren().clear();
        if (station == null) {
            return;
        }
        if (!finishes.isKnown()) {
            lines.getChildren().add(hint(words.get("advice.reckoning")));
            return;
        }
        Advice advice = Advice.of(board, station.id(), finishes.finishes(), services.now());
        if (advice.isEmpty()) {
            lines.getChildren().add(nothing(station));
        } else {
            draw(board, station, advice);
        }
        others(board, station);
    }

    private void draw(Board board, Station station, Advice advice) {
        lines.getChildren().add(hint(words.get("advice.lead", words.duration(Advice.RESERVE))));
        int rank = 0;
        for (NextCard.Suggestion suggestion :
                advice.next().ranked().stream().limit(MOST).toList()) {
            lines.getChildren().add(new AdviceLine(services, words, board, station, suggestion, ++rank));
        }
        int more = advice.next().ranked().size() - rank;
        if (more > 0) {
            lines.getChildren().add(hint(words.get("advice.more", more)));
        }
        if (rank == 0) {
            lines.getChildren().add(title(words.get("advice.none.now", station.name())));
        } else if (!advice.refused().isEmpty() || !advice.heldUp().isEmpty()) {
            lines.getChildren().add(title(words.get("advice.refused")));
        }
        advice.refused().forEach((why, cards) -> lines.getChildren().add(refused(board, why, cards)));
        heldUp(advice.heldUp());
    }

    private VBox refused(Board board, Refusal why, List<CardId> cards) {
        Sentence says = services.wording().refusal(why, board, services.now());
        Button ways = Fields.button(
                "advice-ways",
                words.get("advice.ways"),
                () -> services.actions().explain(why, null));
        return stop(says.what(), says.wayOut(), cards, ways);
    }

    private void heldUp(List<Card> cards) {
        Map<String, List<CardId>> reasons = cards.stream()
                .collect(Collectors.groupingBy(
                        this::heldUp, java.util.LinkedHashMap::new, Collectors.mapping(Card::id, Collectors.toList())));
        reasons.forEach((why, ids) -> lines.getChildren().add(stop(why, words.get("advice.held.how"), ids)));
    }

    private String heldUp(Card card) {
        return card.block() == null
                ? words.get("advice.lost")
                : words.get("advice.blocked", card.block().reason());
    }

    /// Why cards may not enter, what to do about it, and which they are.
    private VBox stop(String why, String wayOut, List<CardId> cards, Node... more) {
        Label what = new Label("■ " + why);
        what.getStyleClass().add("advice-stop");
        what.setWrapText(true);
        FlowPane row = Fields.row(more);
        row.getChildren().addAll(cards.stream().limit(MOST).map(this::link).toList());
        VBox box = new VBox(what, hint(wayOut), row);
        box.getStyleClass().addAll("block", "advice-refused");
        return box;
    }

    private Button link(CardId card) {
        Button button = Fields.button(
                "refused-" + card.number(),
                card.number(),
                () -> services.go().openCard().accept(card));
        button.getStyleClass().add("plain");
        return button;
    }

    private VBox nothing(Station station) {
        Label what = new Label(words.get("advice.nothing", station.name()));
        what.getStyleClass().add("title-2");
        VBox box = new VBox(what, hint(words.get("advice.nothing.how")));
        box.getStyleClass().add("empty-state");
        return box;
    }

    /// Where something waits besides.
    private void others(Board board, Station station) {
        FlowPane row = Fields.row();
        for (Station other : board.stations()) {
            int waiting = Signals.queue(board, other.id()).size();
            if (waiting > 0 && !other.id().equals(station.id())) {
                row.getChildren()
                        .add(Fields.button(
                                "advise-" + other.id().value(),
                                words.get("advice.other", other.name(), waiting),
                                () -> turn.accept(other.id())));
            }
        }
        if (!row.getChildren().isEmpty()) {
            lines.getChildren().addAll(title(words.get("advice.others")), row);
        }
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().addAll("title-2", "advice-title");
        title.setWrapText(true);
        return title;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return hint;
    }
}
