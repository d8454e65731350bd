package pullboard.view.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Screen;
import pullboard.control.Subscription;

/// The chosen look, and the scenes that wear it. JavaFX thread only.
public final class Look {
    /// Text size at 100 %, in pixels: 1 em.
    public static final double EM = 14;

    private static final int STEP = 10;
    private static final double GLOVE_MILLIMETRES = 12;

    /// The least side of a target without gloves, as the style sheet has it, and the height of a line of words.
    private static final double TARGET_EM = 3.15;

    private static final double LINE_EM = 1.21;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper();
    private final Consumer<Preferences> keep;
    private final BinaryOperator<Preferences> held;

    /// @param keep told of every change, to remember it
    public Look(Preferences preferences, Consumer<Preferences> keep) {
        this(preferences, keep, (_, wished) -> wished);
    }

    /// @param held of what is now and what is wished: what may be
    public Look(Preferences preferences, Consumer<Preferences> keep, BinaryOperator<Preferences> held) {
        this.preferences = new ReadOnlyObjectWrapper<>(preferences);
        this.keep = keep;
        this.held = held;
        em.set(emOf(preferences));
    }

    public Preferences now() {
        return preferences.get();
    }

    public ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    /// The text size that everything is measured in, in pixels.
    public ReadOnlyDoubleProperty em() {
        return em.getReadOnlyProperty();
    }

    /// So many letter sizes in whole pixels, so that all lines between rows are of the same weight.
    public DoubleBinding pixels(double ems) {
        return Bindings.createDoubleBinding(() -> (double) Math.round(ems * em.get()), em);
    }

    /// Changes what is chosen; every scene that wears this look follows at once.
    public void choose(UnaryOperator<Preferences> change) {
        Preferences next = held.apply(now(), change.apply(now()));
        if (!next.equals(now())) {
            em.set(emOf(next));
            preferences.set(next);
            keep.accept(next);
        }
    }

    public void zoomIn() {
        choose(p -> p.withZoom(p.zoom() + STEP));
    }

    public void zoomOut() {
        choose(p -> p.withZoom(p.zoom() - STEP));
    }

    public void zoomReset() {
        choose(p -> p.withZoom(100));
    }

    /// Chooses the style sheet of the controls; to be called before the first control is made, since JavaFX reads a
    /// sheet of its own where it finds none chosen.
    public void base() {
        base(now());
    }

    private static void base(Preferences chosen) {
        if (!chosen.theme().base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(chosen.theme().base());
        }
    }

    /// Dresses the scene now and at each change, until closed.
    public Subscription dress(Scene scene) {
        dress(scene, now());
        ChangeListener<Preferences> follow = (_, before, after) -> {
            if (before.theme() != after.theme() || before.zoom() != after.zoom() || before.touch() != after.touch()) {
                dress(scene, after);
            }
        };
        preferences.addListener(follow);
        return () -> preferences.removeListener(follow);
    }

    private static void dress(Scene scene, Preferences chosen) {
        base(chosen);
        List<String> sheets = new ArrayList<>(chosen.theme().sheets());
        sheets.add(sizes(chosen));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /// A sheet rather than a style of the root, so that menus and tooltips, which are windows of their own, follow.
    private static String sizes(Preferences chosen) {
        StringBuilder css = new StringBuilder(".root{-fx-font-size:" + emOf(chosen) + "px;}");
        css.append(icon(".ikonli-font-icon", 1.2, chosen));
        css.append(icon(".rail-item .ikonli-font-icon", 1.35, chosen));
        css.append(icon(".empty-picture.ikonli-font-icon", 3.4, chosen));
        if (chosen.touch()) {
            double target = Math.max(gloveTarget(Screen.getPrimary().getDpi()), Math.round(TARGET_EM * emOf(chosen)));
            css.append(
                            ".button,.toggle-button,.menu-button,.combo-box,.date-picker,.text-field,.check-box,.radio-button,")
                    .append(".spinner,.rail-item{-fx-min-height:" + target + "px;}")
                    .append(".context-menu .menu-item{-fx-padding:" + Math.ceil((target - LINE_EM * emOf(chosen)) / 2)
                            + "px 1em;}")
                    .append(".icon-button{-fx-min-width:" + target + "px;}");
        }
        String encoded = Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
        return "data:text/css;base64," + encoded;
    }

    /// An icon's size is that of its own font, so em would mean itself.
    private static String icon(String selector, double em, Preferences chosen) {
        return selector + "{-fx-icon-size:" + Math.round(em * emOf(chosen)) + "px;}";
    }

    /// The side of a target for gloves, in pixels, on a screen of so many dots per inch.
    public static double gloveTarget(double dpi) {
        return Math.ceil(GLOVE_MILLIMETRES * dpi / MILLIMETRES_PER_INCH);
    }

    private static double emOf(Preferences chosen) {
        return EM * chosen.zoom() / 100;
    }
}
