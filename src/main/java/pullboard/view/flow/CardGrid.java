package pullboard.view.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import pullboard.view.kit.Look;

/// Lays cards out in as many equal columns as have room: two on a common screen, three on a wide one.
public final class CardGrid extends Region {
    /// At 100 %, in pixels.
    private static final double NARROWEST = 520;

    private static final double HEIGHT = 310;
    private static final double GAP = 16;

    private double scale = 1;

    /// Shows these cards in place of those that were there.
    ///
    /// @param em text size in pixels; a card grows with it
    void show(List<? extends Node> cards, double em) {
        scale = em / Look.EM;
        getChildren().setAll(cards);
    }

    private int columns(double width) {
        int most = (int) Math.max(1, (width + GAP) / (NARROWEST * scale + GAP));
        return Math.max(1, Math.min(most, getChildren().size()));
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() : width;
        int rows = (getChildren().size() + columns(known) - 1) / columns(known);
        return rows == 0 ? 0 : rows * (HEIGHT * scale + GAP) - GAP;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST * scale;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = Math.floor((getWidth() - (columns - 1) * GAP) / columns);
        for (int i = 0; i < getChildren().size(); i++) {
            double x = i % columns * (width + GAP);
            double y = i / columns * (HEIGHT * scale + GAP);
            getChildren().get(i).resizeRelocate(x, y, width, HEIGHT * scale);
        }
    }
}
