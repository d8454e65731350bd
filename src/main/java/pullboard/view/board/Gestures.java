package pullboard.view.board;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Route;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.view.kit.Services;

/// What a person can do with a card or a station, whichever way they ask for it: pointer, keys or menu. Each becomes
/// one
/// command.
final class Gestures {
    private final Services services;
    private final BoardState state;
    private final BoardPane pane;
    private final Drops drops;
    private @Nullable ContextMenu shown;

    Gestures(Services services, BoardState state, BoardPane pane, Drops drops) {
        this.services = services;
        this.state = state;
        this.pane = pane;
        this.drops = drops;
    }

    void open(CardId card) {
        services.go().openCard().accept(card);
    }

    void pull(StationId station) {
        services.actions().submit(new Command.PullInto(station), pointAt(Place.working(station)), _ -> {}, _ -> {});
    }

    /// To the Ready lane of where it stands; one that is there or in no station cannot.
    void ready(CardId id) {
        StationId station = card(id).station();
        move(id, station == null ? Place.End.ORDERS : Place.ready(station));
    }

    /// On along its route: Working of the next station, or Finished.
    void onward(CardId id) {
        StationId next = Route.next(services.control().now(), card(id));
        move(id, next == null ? Place.End.FINISHED : Place.working(next));
    }

    void move(CardId id, Place to) {
        drops.move(id, to, pointAt(id));
    }

    void block(CardId id) {
        if (card(id).block() != null) {
            submit(id, new Command.UnblockCard(id));
        } else {
            String title = state.texts().get("menu.block.title", id);
            services.reasons().ask(title, Refusal.Deed.BLOCK, reason -> submit(id, new Command.BlockCard(id, reason)));
        }
    }

    void expedite(CardId id) {
        Card card = card(id);
        ServiceClass other =
                card.facts().service() == ServiceClass.EXPEDITE ? ServiceClass.STANDARD : ServiceClass.EXPEDITE;
        submit(id, new Command.ChangeCard(id, card.facts().withService(other)));
    }

    void cancel(CardId id) {
        String title = state.texts().get("menu.cancel.title", id);
        services.reasons().ask(title, Refusal.Deed.CANCEL, reason -> submit(id, new Command.CancelCard(id, reason)));
    }

    void split(CardId id) {
        services.go().splitCard().accept(id);
    }

    void print(List<CardId> cards) {
        services.go().printTickets().accept(cards);
    }

    /// The tickets of all cards that stand there.
    void print(ColumnView column) {
        StationId station = Objects.requireNonNull(column.id());
        Board board = services.control().now();
        List<CardId> cards = Stream.of(Place.working(station), Place.ready(station))
                .flatMap(place -> board.cardsAt(place).stream())
                .map(Card::id)
                .toList();
        print(cards);
    }

    void moveTo(CardId id) {
        services.go().moveCard().accept(id);
    }

    /// Stops a running station, with a reason, or restarts a stopped one.
    void stopOrRestart(ColumnView column) {
        StationId station = Objects.requireNonNull(column.id());
        if (column.station() != null && column.station().isStopped()) {
            services.actions().submit(new Command.RestartStation(station));
        } else {
            String title = state.texts()
                    .get("menu.stop.title", services.control().now().nameOf(station));
            services.reasons()
                    .ask(
                            title,
                            Refusal.Deed.STOP,
                            reason -> services.actions().submit(new Command.StopStation(station, reason)));
        }
    }

    void raise(ColumnView column) {
        services.go().raiseLimit().accept(Objects.requireNonNull(column.id()));
    }

    void setUp(ColumnView column) {
        services.go().setUpStation().accept(Objects.requireNonNull(column.id()));
    }

    void menu(CardId id, double screenX, double screenY) {
        show(new CardMenu(this, state, services).of(card(id)), screenX, screenY);
    }

    void stationMenu(ColumnView column, double screenX, double screenY) {
        show(new CardMenu(this, state, services).of(column), screenX, screenY);
    }

    /// The menu of whatever the cursor is on.
    void menuAtCursor() {
        Node node = pane.cursorNode();
        if (node == null) {
            return;
        }
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        CardId id = state.cursorCard();
        if (id != null) {
            menu(id, bounds.getMinX() + bounds.getWidth() / 3, bounds.getMaxY());
        } else if (node.getParent() instanceof ColumnPane column
                && column.column().id() != null) {
            stationMenu(column.column(), bounds.getMinX(), bounds.getMaxY());
        }
    }

    private void show(ContextMenu menu, double screenX, double screenY) {
        if (shown != null) {
            shown.hide();
        }
        shown = menu;
        menu.show(pane, screenX, screenY);
    }

    private void submit(CardId id, Command command) {
        services.actions().submit(command, pointAt(id), _ -> {}, _ -> {});
    }

    private Card card(CardId id) {
        return Objects.requireNonNull(services.control().now().card(id));
    }

    /// Beside the card's tile, in the scene.
    Point2D pointAt(CardId id) {
        return corner(pane.tile(id));
    }

    private Point2D pointAt(Place place) {
        return corner(pane.lane(place));
    }

    private Point2D corner(@Nullable Node node) {
        Node about = node == null ? pane : node;
        Bounds bounds = about.localToScene(about.getLayoutBounds());
        return node == null
                ? new Point2D(bounds.getCenterX(), bounds.getCenterY())
                : new Point2D(bounds.getMinX() + bounds.getWidth() / 2, bounds.getMinY() + bounds.getHeight() / 2);
    }
}
