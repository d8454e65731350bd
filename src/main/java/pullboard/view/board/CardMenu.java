package pullboard.view.board;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Handling;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Route;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// The menus of a card and of a station. Only what makes sense where the thing stands is offered; whether it is
/// allowed
/// is the rules' to say.
final class CardMenu {
    private final Gestures gestures;
    private final Texts texts;
    private final Services services;

    CardMenu(Gestures gestures, BoardState state, Services services) {
        this.gestures = gestures;
        this.texts = state.texts();
        this.services = services;
    }

    ContextMenu of(Card card) {
        CardId id = card.id();
        ContextMenu menu = new ContextMenu();
        add(menu, "menu-open", texts.get("menu.open"), () -> gestures.open(id));
        add(menu, "menu-print", texts.get("menu.print"), () -> gestures.print(List.of(id)));
        menu.getItems().add(new SeparatorMenuItem());
        if (card.isOpen()) {
            moves(menu, card);
            menu.getItems().add(new SeparatorMenuItem());
            add(
                    menu,
                    "menu-block",
                    texts.get(card.block() == null ? "menu.block" : "menu.unblock"),
                    () -> gestures.block(id));
            boolean expedited = card.facts().service() == ServiceClass.EXPEDITE;
            add(
                    menu,
                    "menu-expedite",
                    texts.get(expedited ? "menu.standard" : "menu.expedite"),
                    () -> gestures.expedite(id));
            add(menu, "menu-split", texts.get("menu.split"), () -> gestures.split(id));
            add(menu, "menu-cancel", texts.get("menu.cancel"), () -> gestures.cancel(id));
        } else {
            add(menu, "menu-move", texts.get("menu.reopen"), () -> gestures.moveTo(id));
        }
        return menu;
    }

    ContextMenu of(ColumnView column) {
        ContextMenu menu = new ContextMenu();
        if (column.pulls()) {
            StationId station = column.id();
            if (station != null && column.signal() != null) {
                String pull =
                        texts.get("menu.pull", String.valueOf(column.signal().next()));
                add(menu, "menu-pull", pull, () -> gestures.pull(station));
            }
        }
        StationId own = column.id();
        if (own != null) {
            add(
                    menu,
                    "menu-next",
                    texts.get("menu.next"),
                    () -> services.go().whatNext().accept(own));
        }
        boolean stopped = column.station() != null && column.station().isStopped();
        add(menu, "menu-stop", texts.get(stopped ? "menu.restart" : "menu.stop"), () -> gestures.stopOrRestart(column));
        if (column.limit() != null) {
            add(menu, "menu-raise", texts.get("menu.raise"), () -> gestures.raise(column));
        }
        if (own != null && column.station() != null) {
            add(menu, "menu-print", texts.get("menu.print.all"), () -> gestures.print(column));
            prints(menu, own);
        }
        add(menu, "menu-setup", texts.get("menu.setup"), () -> gestures.setUp(column));
        return menu;
    }

    private void moves(ContextMenu menu, Card card) {
        CardId id = card.id();
        if (card.place() instanceof Place.At at && at.lane() == Lane.WORKING) {
            add(menu, "menu-ready", texts.get("menu.ready"), () -> gestures.ready(id));
        }
        StationId next = Route.next(services.control().now(), card);
        String onward = next == null
                ? texts.get("menu.finish")
                : texts.get("menu.onward", services.control().now().nameOf(next));
        add(menu, "menu-onward", onward, () -> gestures.onward(id));
        add(menu, "menu-move", texts.get("menu.move"), () -> gestures.moveTo(id));
    }

    private void prints(ContextMenu menu, StationId station) {
        Handling handling = services.control().now().handling(station);
        CheckMenuItem item = new CheckMenuItem(texts.get("menu.prints"));
        item.setId("menu-prints");
        item.setMnemonicParsing(false);
        item.setSelected(handling.prints());
        Handling other = new Handling(handling.scan(), handling.minimumCycle(), !handling.prints());
        item.setOnAction(_ -> services.actions().submit(new Command.SetHandling(station, other)));
        menu.getItems().add(item);
    }

    private static void add(ContextMenu menu, String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
