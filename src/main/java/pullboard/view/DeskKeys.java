package pullboard.view;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import pullboard.view.form.Machine;
import pullboard.view.form.Manual;
import pullboard.view.kit.Services;
import pullboard.view.scan.Scanning;

/// The keys that work on every screen.
final class DeskKeys {
    private final Scene scene;
    private final Services services;
    private final Scanning scanning;
    private final Supplier<FindField> find;
    private final Runnable tickets;
    private final Machine machine;

    private DeskKeys(
            Scene scene,
            Services services,
            Scanning scanning,
            Supplier<FindField> find,
            Runnable tickets,
            Machine machine) {
        this.scene = scene;
        this.services = services;
        this.scanning = scanning;
        this.find = find;
        this.tickets = tickets;
        this.machine = machine;
    }

    /// @param find the field for cards, which the newest language's window has
    /// @param tickets goes to the tickets
    /// @param machine whose manual the list of all keys leads to
    static void install(
            Scene scene,
            Services services,
            Scanning scanning,
            Supplier<FindField> find,
            Runnable tickets,
            Machine machine) {
        DeskKeys keys = new DeskKeys(scene, services, scanning, find, tickets, machine);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        scene.addEventFilter(ScrollEvent.SCROLL, keys::scrolled);
    }

    private void pressed(KeyEvent event) {
        boolean done = event.isShortcutDown() ? withControl(event) : alone(event);
        if (done) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    services.actions().redo();
                } else {
                    services.actions().undo();
                }
            }
            case Y -> services.actions().redo();
            case P -> tickets.run();
            case F -> find.get().focus();
            case PLUS, ADD, EQUALS -> services.look().zoomIn();
            case MINUS, SUBTRACT -> services.look().zoomOut();
            case DIGIT0, NUMPAD0 -> services.look().zoomReset();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alone(KeyEvent event) {
        switch (event.getCode()) {
            case F1 -> showKeys();
            case F6 -> {
                if (scanning.confirmation().isShown()) {
                    scanning.confirmation().focus();
                } else {
                    services.notices().focus();
                }
            }
            case F8 -> scanning.showLast();
            case F9 -> scanning.type();
            case ESCAPE -> {
                if (services.notices().isShown()) {
                    services.notices().hide();
                } else {
                    services.panels().closeNewest();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void showKeys() {
        new KeysPanel(services, Manual.here(machine)).open();
    }

    /// Letters count only where nothing is being typed.
    private void typed(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        if (owner instanceof TextInputControl || services.panels().isOpen() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "/" -> find.get().focus();
            case "n", "N" -> services.go().newCard().accept("");
            case "?" -> showKeys();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                services.look().zoomIn();
            } else {
                services.look().zoomOut();
            }
            event.consume();
        }
    }
}
