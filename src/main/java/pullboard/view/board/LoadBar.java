package pullboard.view.board;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// The count against the limit as a row of segments, or, where the limit is large, as one bar.
final class LoadBar extends Region {
    private static final int MOST_SEGMENTS = 12;
    private static final double GAP = 3;

    private long load;
    private long limit;

    LoadBar() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param most 0: no limit, nothing is drawn
    void show(long holds, long most) {
        if (holds == load && most == limit) {
            return;
        }
        load = holds;
        limit = most;
        build();
        requestLayout();
    }

    private void build() {
        List<Region> parts = new ArrayList<>();
        if (isSegmented()) {
            for (int i = 0; i < Math.max(load, limit); i++) {
                parts.add(part(i >= limit ? "load-over" : i < load ? "load-full" : "load-free"));
            }
        } else if (limit > 0) {
            parts.add(part("load-free"));
            parts.add(part("load-full"));
            parts.add(part("load-over"));
        }
        getChildren().setAll(parts);
    }

    private boolean isSegmented() {
        return limit > 0 && Math.max(load, limit) <= MOST_SEGMENTS;
    }

    @Override
    protected void layoutChildren() {
        var parts = getChildren();
        if (parts.isEmpty()) {
            return;
        }
        if (isSegmented()) {
            double width = (getWidth() - GAP * (parts.size() - 1)) / parts.size();
            for (int i = 0; i < parts.size(); i++) {
                double x = Math.round(i * (width + GAP));
                parts.get(i).resizeRelocate(x, 0, Math.round((i + 1) * (width + GAP) - GAP) - x, getHeight());
            }
            return;
        }
        double most = Math.max(load, limit);
        double within = getWidth() * Math.min(load, limit) / most;
        parts.get(0).resizeRelocate(0, 0, getWidth(), getHeight());
        parts.get(1).resizeRelocate(0, 0, within, getHeight());
        parts.get(2).resizeRelocate(within, 0, load > limit ? getWidth() - within : 0, getHeight());
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().setAll("load-part", style);
        return part;
    }
}
