package pullboard.view.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;

/// The seven days of a week one below the other, from midnight to midnight, with their shifts as stripes. For FXML.
///
/// A stripe is moved or stretched by dragging it or with the arrow keys (with Shift its end, with Ctrl its beginning).
public final class WeekPane extends Pane {
    private static final double ROW = 2.9;
    private static final double HEAD = 1.9;
    private static final double NAME = 7.2;
    private static final int TICK = 3 * 60;

    private final List<StripeBar> bars = new ArrayList<>();
    private final List<Region> rows = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private BiConsumer<StripeBar, Shift> changed = (_, _) -> {};
    private BiConsumer<StripeBar, Boolean> chosen = (_, _) -> {};
    private @Nullable Drag drag;

    /// A stripe under way.
    private record Drag(StripeBar bar, StripeBar.Grip grip, double from, Shift now) {}

    public WeekPane() {
        getStyleClass().add("week");
        for (DayOfWeek _ : DayOfWeek.values()) {
            Region row = new Region();
            row.getStyleClass().add("week-row");
            rows.add(row);
            Label name = new Label();
            name.getStyleClass().add("week-day");
            names.add(name);
        }
        for (int minute = 0; minute <= Hours.DAY; minute += TICK) {
            Label tick = new Label(Hours.clock(minute));
            tick.getStyleClass().add("week-hour");
            ticks.add(tick);
            Region line = new Region();
            line.getStyleClass().add("week-line");
            lines.add(line);
        }
        getChildren().addAll(rows);
        getChildren().addAll(lines);
        getChildren().addAll(names);
        getChildren().addAll(ticks);
    }

    /// @param onChange told of a stripe whose shift is to be another one
    /// @param onChoice told which stripe is chosen, and whether to be edited at once
    void begin(Locale locale, BiConsumer<StripeBar, Shift> onChange, BiConsumer<StripeBar, Boolean> onChoice) {
        changed = onChange;
        chosen = onChoice;
        for (DayOfWeek day : DayOfWeek.values()) {
            names.get(day.getValue() - 1).setText(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        }
    }

    void show(ShiftCalendar calendar) {
        getChildren().removeAll(bars);
        bars.clear();
        for (Stripe stripe : Stripe.of(calendar)) {
            StripeBar bar = new StripeBar(stripe, says(stripe.shift()));
            bar.setId("shift-" + stripe.day().name().substring(0, 3).toLowerCase(Locale.ROOT) + "-"
                    + stripe.shift().hours().text().replace(":", "") + (stripe.isRest() ? "-rest" : ""));
            bar.setOnMousePressed(event -> press(bar, event));
            bar.setOnMouseDragged(this::move);
            bar.setOnMouseReleased(_ -> release());
            bar.setOnKeyPressed(event -> key(bar, event));
            bars.add(bar);
        }
        getChildren().addAll(bars);
        requestLayout();
    }

    /// Marks the stripes of that shift, on all days.
    void select(@Nullable Shift shift) {
        bars.forEach(bar -> bar.select(bar.stripe().shift().equals(shift)));
    }

    /// The stripe of that shift on that day, or null.
    @Nullable
    StripeBar find(DayOfWeek day, Shift shift) {
        return bars.stream()
                .filter(bar -> !bar.stripe().isRest())
                .filter(bar -> bar.stripe().day() == day && bar.stripe().shift().equals(shift))
                .findFirst()
                .orElse(null);
    }

    private static String says(Shift shift) {
        return shift.name().isEmpty()
                ? shift.hours().text()
                : shift.name() + "  " + shift.hours().text();
    }

    private void press(StripeBar bar, MouseEvent event) {
        drag = new Drag(
                bar, bar.grip(event.getX()), event.getSceneX(), bar.stripe().shift());
        bar.requestFocus();
        chosen.accept(bar, false);
        event.consume();
    }

    private void move(MouseEvent event) {
        Drag now = drag;
        if (now != null) {
            int minutes = step((event.getSceneX() - now.from()) / pixelsPerMinute());
            Shift shift = changed(now.bar().stripe().shift(), now.grip(), minutes);
            drag = new Drag(now.bar(), now.grip(), now.from(), shift);
            now.bar().say(says(shift));
            requestLayout();
        }
    }

    private void release() {
        Drag done = drag;
        drag = null;
        if (done != null && !done.now().equals(done.bar().stripe().shift())) {
            changed.accept(done.bar(), done.now());
        }
    }

    private static int step(double minutes) {
        return (int) Math.round(minutes / WeekEdit.STEP) * WeekEdit.STEP;
    }

    private static Shift changed(Shift shift, StripeBar.Grip grip, int minutes) {
        return switch (grip) {
            case WHOLE -> WeekEdit.moved(shift, minutes);
            case START -> WeekEdit.stretched(shift, minutes, 0);
            case END -> WeekEdit.stretched(shift, 0, minutes);
        };
    }

    private void key(StripeBar bar, KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            StripeBar.Grip grip = event.isShiftDown()
                    ? StripeBar.Grip.END
                    : event.isControlDown() ? StripeBar.Grip.START : StripeBar.Grip.WHOLE;
            Shift shift = bar.stripe().shift();
            Shift next = changed(shift, grip, key == KeyCode.LEFT ? -WeekEdit.STEP : WeekEdit.STEP);
            if (!next.equals(shift)) {
                changed.accept(bar, next);
            }
        } else if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            chosen.accept(bar, true);
        } else {
            return;
        }
        event.consume();
    }

    private double em() {
        return names.getFirst().getFont().getSize();
    }

    private double pixelsPerMinute() {
        return Math.max(1, getWidth() - NAME * em() - em()) / Hours.DAY;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (HEAD + 7 * ROW) * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double left = NAME * em;
        double scale = pixelsPerMinute();
        for (int i = 0; i < 7; i++) {
            double top = (HEAD + i * ROW) * em;
            rows.get(i).resizeRelocate(0, top, getWidth(), ROW * em);
            names.get(i).resizeRelocate(0, top, left, ROW * em);
        }
        for (int i = 0; i < ticks.size(); i++) {
            double x = left + i * TICK * scale;
            ticks.get(i).resizeRelocate(x - 2 * em, 0, 4 * em, HEAD * em);
            lines.get(i).resizeRelocate(Math.round(x), HEAD * em, 1, 7 * ROW * em);
        }
        for (StripeBar bar : bars) {
            place(bar, left, scale, em);
        }
    }

    private void place(StripeBar bar, double left, double scale, double em) {
        Stripe stripe = bar.stripe();
        Drag now = drag;
        int from = stripe.from();
        int to = stripe.to();
        if (now != null && now.bar().equals(bar)) {
            Hours hours = now.now().hours();
            from = stripe.isRest() ? 0 : hours.from();
            to = stripe.isRest()
                    ? Math.clamp(hours.to() - Hours.DAY, WeekEdit.STEP, Hours.DAY)
                    : Math.min(Hours.DAY, hours.to());
        }
        double height = ROW * em / stripe.lanes();
        bar.scale(scale);
        bar.resizeRelocate(
                left + from * scale,
                (HEAD + stripe.row() * ROW) * em + stripe.lane() * height + 2,
                Math.max(4, (to - from) * scale - 1),
                height - 4);
    }
}
