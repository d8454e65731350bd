package pullboard.view.board;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Lane;
import pullboard.board.Opening;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.plan.quality.CountedMove;
import pullboard.view.kit.Services;

/// What happens when a card is put down somewhere: a question first where one is needed, then one command.
final class Drops {
    private final Services services;
    private final CountAsk counts;

    Drops(Services services, CountAsk counts) {
        this.services = services;
        this.counts = counts;
    }

    /// Puts the card down.
    ///
    /// @param opening what the rules said of `to`
    /// @param near where to ask and to explain, in the scene
    /// @param landed told whether the card is there; false also while it waits for an answer
    void drop(CardId card, Place to, Opening opening, Point2D near, Consumer<Boolean> landed) {
        switch (opening) {
            case Opening.Closed(var why) -> {
                services.actions().explain(why, near);
                landed.accept(false);
            }
            case Opening.AsksReason(var deed) -> {
                landed.accept(false);
                services.reasons().ask(deed, reason -> count(card, to, reason, near, _ -> {}));
            }
            case Opening.Open _ -> count(card, to, "", near, landed);
        }
    }

    /// Moves the card where the rules allow it, and asks for whatever it lacks.
    void move(CardId card, Place to, Point2D near) {
        count(card, to, "", near, _ -> {});
    }

    private void count(CardId id, Place to, String reason, Point2D near, Consumer<Boolean> landed) {
        Card card = services.control().now().card(id);
        if (card != null && services.look().now().askCounts() && isReadyOf(card, to)) {
            counts.ask(
                    card,
                    services.control().now().books(),
                    near,
                    (result, code) -> send(new Command.MoveCard(id, to, result, reason), code, near, landed),
                    () -> landed.accept(false));
        } else {
            send(new Command.MoveCard(id, to, Pieces.NOT_COUNTED, reason), "", near, landed);
        }
    }

    private void send(Command.MoveCard move, String code, Point2D near, Consumer<Boolean> landed) {
        String operator = services.look().now().operator();
        services.actions()
                .submit(
                        CountedMove.of(services.control().now(), move, code, operator),
                        near,
                        _ -> landed.accept(true),
                        _ -> landed.accept(false));
    }

    /// Whether work at the card's station ends with this move.
    private static boolean isReadyOf(Card card, Place to) {
        return card.place() instanceof Place.At from
                && from.lane() == Lane.WORKING
                && to.equals(Place.ready(from.station()));
    }
}
