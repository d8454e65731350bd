package pullboard.view.scan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.view.kit.Scanner;

/// Tells a scanner that types like a keyboard from a person, wherever the focus is. Characters are held back until it
/// is clear who sent them, at most some 50 ms: a whole code at a scanner's speed is a scan, and no control hears of
/// it; anything else goes on to the controls in its order.
public final class Wedge implements Subscription {
    private static final double MILLION = 1e6;

    /// Scanners that end a code twice, with Enter and a line feed, and keys whose release was never heard.
    private static final long SHORT = java.time.Duration.ofMillis(50).toNanos();

    private static final long LONG = java.time.Duration.ofMillis(400).toNanos();

    private static final Set<KeyCode> COMMANDS = EnumSet.of(
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.INSERT,
            KeyCode.CONTEXT_MENU,
            KeyCode.PRINTSCREEN,
            KeyCode.CAPS,
            KeyCode.NUM_LOCK,
            KeyCode.SCROLL_LOCK,
            KeyCode.PAUSE);

    private final Scene scene;
    private final Supplier<Scanner> scanner;
    private final LongSupplier nanos;
    private final Consumer<String> scanned;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<InputEvent> other = _ -> letGo();
    private final PauseTransition silence = new PauseTransition();
    private final List<KeyEvent> held = new ArrayList<>();
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final Set<KeyCode> swallowed = EnumSet.noneOf(KeyCode.class);
    private @Nullable Burst burst;
    private Fate fate = Fate.PASS;
    private boolean replaying;
    private long lastKey;
    private long lastScan;

    /// What becomes of an event: its control gets it, it waits, or nobody hears of it.
    private enum Fate {
        PASS,
        HOLD,
        SWALLOW
    }

    private Wedge(Scene scene, Supplier<Scanner> scanner, LongSupplier nanos, Consumer<String> scanned) {
        this.scene = scene;
        this.scanner = scanner;
        this.nanos = nanos;
        this.scanned = scanned;
        lastKey = nanos.getAsLong() - LONG;
        lastScan = lastKey;
        silence.setOnFinished(_ -> Platform.runLater(this::silent));
    }

    /// Listens to the scene until closed.
    ///
    /// @param nanos any clock that only goes forward
    /// @param scanned gets each code, without the scanner's own first and last character
    public static Wedge at(Scene scene, Supplier<Scanner> scanner, LongSupplier nanos, Consumer<String> scanned) {
        Wedge wedge = new Wedge(scene, scanner, nanos, scanned);
        scene.addEventFilter(KeyEvent.ANY, wedge.keys);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, wedge.other);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, wedge.other);
        scene.addEventFilter(InputMethodEvent.ANY, wedge.other);
        return wedge;
    }

    @Override
    public void close() {
        letGo();
        scene.removeEventFilter(KeyEvent.ANY, keys);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, other);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, other);
        scene.removeEventFilter(InputMethodEvent.ANY, other);
    }

    private void key(KeyEvent event) {
        if (replaying) {
            return;
        }
        long now = nanos.getAsLong();
        Fate its = fate(event, now);
        lastKey = now;
        if (its == Fate.HOLD) {
            held.add(event.copyFor(event.getSource(), event.getTarget()));
        }
        if (its != Fate.PASS) {
            event.consume();
        }
    }

    private Fate fate(KeyEvent event, long now) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return typed(event, now);
        }
        if (event.getCode().isModifierKey()) {
            return burst == null ? Fate.PASS : Fate.HOLD;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            return released(event.getCode());
        }
        fate = pressed(event, now);
        return fate;
    }

    private Fate pressed(KeyEvent event, long now) {
        if (now - lastKey > LONG) {
            down.clear();
            swallowed.clear();
        }
        KeyCode code = event.getCode();
        if (isEnd(event)) {
            return end(code, now);
        }
        boolean repeats = !down.add(code);
        if (repeats || !isCharacter(event) || burst == null && code == KeyCode.SPACE) {
            letGo();
            return Fate.PASS;
        }
        if (burst != null && burst.isOver(now)) {
            letGo();
        }
        if (burst == null) {
            burst = new Burst(scanner.get(), now);
            await(burst, now);
        }
        return Fate.HOLD;
    }

    private Fate end(KeyCode code, long now) {
        boolean isScan = burst != null && burst.isCode(now);
        if (!isScan && (burst != null || now - lastScan > SHORT)) {
            letGo();
            return Fate.PASS;
        }
        swallowed.add(code);
        if (burst != null) {
            scanned(burst, now);
        }
        lastScan = now;
        return Fate.SWALLOW;
    }

    private Fate typed(KeyEvent event, long now) {
        Burst growing = burst;
        if (fate != Fate.HOLD || growing == null || event.getCharacter().length() != 1) {
            return fate;
        }
        char c = event.getCharacter().charAt(0);
        growing.add(c, now);
        if (scanner.get().ends(c) && growing.isCode(now)) {
            scanned(growing, now);
            return Fate.SWALLOW;
        }
        await(growing, now);
        return Fate.HOLD;
    }

    private Fate released(KeyCode code) {
        down.remove(code);
        if (swallowed.remove(code)) {
            return Fate.SWALLOW;
        }
        return isHeld(code) ? Fate.HOLD : Fate.PASS;
    }

    private void scanned(Burst whole, long now) {
        held.stream().map(KeyEvent::getCode).filter(down::contains).forEach(swallowed::add);
        held.clear();
        burst = null;
        fate = Fate.SWALLOW;
        lastScan = now;
        silence.stop();
        scanned.accept(whole.code());
    }

    private boolean isHeld(KeyCode code) {
        return held.stream().anyMatch(event -> event.getCode() == code);
    }

    private void await(Burst growing, long now) {
        silence.setDuration(Duration.millis(Math.max(1, (growing.ends() - now) / MILLION)));
        silence.playFromStart();
    }

    /// Keys that wait in the window's queue are heard first: the screen may have been busy.
    private void silent() {
        long now = nanos.getAsLong();
        if (burst != null && burst.isOver(now)) {
            letGo();
        } else if (burst != null) {
            await(burst, now);
        }
    }

    /// It was a person: the controls get what was held back.
    private void letGo() {
        if (burst == null || replaying) {
            return;
        }
        List<KeyEvent> due = List.copyOf(held);
        held.clear();
        burst = null;
        fate = Fate.PASS;
        silence.stop();
        replaying = true;
        try {
            due.forEach(this::pass);
        } finally {
            replaying = false;
        }
    }

    /// As the window does it: to whatever has the focus by now.
    private void pass(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        EventTarget target = owner == null ? scene : owner;
        Event.fireEvent(target, event);
    }

    private boolean isEnd(KeyEvent event) {
        KeyCode code = event.getCode();
        return (code == KeyCode.ENTER || code == KeyCode.TAB) && !isShortcut(event) && !event.isShiftDown();
    }

    private static boolean isCharacter(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean isCommand = code.isNavigationKey() || code.isFunctionKey() || code.isMediaKey();
        return !isCommand && !COMMANDS.contains(code) && !isShortcut(event);
    }

    /// AltGr is Ctrl with Alt, and makes a character.
    private static boolean isShortcut(KeyEvent event) {
        return event.isControlDown() != event.isAltDown() || event.isMetaDown();
    }
}
