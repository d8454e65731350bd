package pullboard.view.changeover;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.plan.changeover.NextCard;
import pullboard.plan.changeover.NextCard.Why;
import pullboard.view.form.Fields;
import pullboard.view.kit.Services;

/// A card that may be taken: what it is, why it stands here in the order, what it needs, and the button that takes it.
final class AdviceLine extends HBox {
    /// Nearer to the due day nobody can tell.
    private static final Duration JUST = Duration.ofHours(1);

    private final ChangeoverWords words;

    /// @param rank 1 is the best
    AdviceLine(
            Services services,
            ChangeoverWords words,
            Board board,
            Station station,
            NextCard.Suggestion suggestion,
            int rank) {
        this.words = words;
        CardId id = suggestion.candidate().card();
        Card card = Objects.requireNonNull(board.card(id));
        setId("advice-" + rank);
        getStyleClass().add("advice-line");
        if (rank == 1) {
            getStyleClass().add("advice-best");
        }
        Label place = new Label(Integer.toString(rank));
        place.getStyleClass().add("advice-rank");
        Button open = Fields.button(
                "open-" + id.number(),
                id.number(),
                () -> services.go().openCard().accept(id));
        open.getStyleClass().addAll("plain", "advice-card");
        Label facts = label(facts(card, suggestion), "text-mute");
        Label why = label(why(suggestion), "advice-why");
        VBox said = new VBox(new HBox(open), facts, why);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button take = Fields.button(
                "take-" + rank,
                words.get("advice.take", station.name()),
                () -> services.actions().submit(new Command.MoveCard(id, Place.working(station.id()))));
        take.setMinWidth(USE_PREF_SIZE);
        if (rank == 1) {
            take.getStyleClass().addAll("primary", "big");
        }
        getChildren().addAll(place, said, needs(suggestion), take);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String facts(Card card, NextCard.Suggestion suggestion) {
        LocalDate due = card.facts().due();
        String part = card.facts().part();
        String family = suggestion.candidate().family();
        String named = family.equals(part) ? part : words.get("advice.part", part, family);
        return due == null
                ? words.get("advice.facts", named, card.pieces())
                : words.get("advice.facts.due", named, card.pieces(), words.day(due));
    }

    /// The set-up in large letters, and below it what is saved against the order of the queue.
    private VBox needs(NextCard.Suggestion suggestion) {
        boolean none = suggestion.setup().isZero();
        Label setup =
                new Label(none ? words.get("setup.none") : words.get("setup.needs", words.minutes(suggestion.setup())));
        setup.getStyleClass().add(none ? "advice-free" : "advice-setup");
        VBox box = new VBox(setup);
        Duration saved = suggestion.saved();
        if (!saved.isZero()) {
            String key = saved.isNegative() ? "setup.costs" : "setup.saves";
            Label against = new Label(words.get(key, words.minutes(saved.abs())));
            against.getStyleClass().add("hint");
            box.getChildren().add(against);
        }
        box.getStyleClass().add("advice-needs");
        return box;
    }

    private String why(NextCard.Suggestion suggestion) {
        Duration slack = suggestion.candidate().slack();
        return switch (suggestion.why()) {
            case EXPEDITE -> words.get("why.expedite");
            case LATE, AT_RISK -> urgent(suggestion.why(), Objects.requireNonNullElse(slack, Duration.ZERO));
            case SAVES_SETUP -> words.get("why.saves", words.minutes(suggestion.saved()), spare(slack));
            case IN_TURN -> words.get("why.turn", spare(slack));
        };
    }

    private String urgent(Why why, Duration slack) {
        if (slack.abs().compareTo(JUST) < 0) {
            return words.get("why.just");
        }
        return words.get(why == Why.LATE ? "why.late" : "why.risk", words.duration(slack));
    }

    private String spare(@Nullable Duration slack) {
        return slack == null ? words.get("spare.no") : words.get("spare", words.duration(slack));
    }
}
