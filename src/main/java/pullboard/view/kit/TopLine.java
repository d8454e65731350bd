package pullboard.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The top bar. What belongs to every screen stands on one line; what the screen adds stands between, or where there
/// is no room for it on lines of its own below. The first node is the one that gives way.
final class TopLine extends FlowPane {
    private final List<Node> left;
    private final List<Node> right;
    private List<Node> tools = List.of();

    TopLine(List<Node> left, List<Node> right) {
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        getStyleClass().add("top-bar");
        show(List.of());
    }

    /// @param more of the screen
    void show(List<Node> more) {
        tools = List.copyOf(more);
        List<Node> all = new ArrayList<>(left);
        all.addAll(tools);
        all.addAll(right);
        getChildren().setAll(all);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets inside = getInsets();
        double high = 0;
        for (List<Node> line : lines((width < 0 ? getWidth() : width) - inside.getLeft() - inside.getRight())) {
            high += highest(line) + getVgap();
        }
        return inside.getTop() + high - getVgap() + inside.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets inside = getInsets();
        double width = getWidth() - inside.getLeft() - inside.getRight();
        double y = inside.getTop();
        List<List<Node>> lines = lines(width);
        left.getFirst().setVisible(lines.getFirst().contains(left.getFirst()));
        for (List<Node> line : lines) {
            double high = highest(line);
            double over = Math.max(0, sum(line, false) - width);
            double lefts = line.stream()
                    .filter(left::contains)
                    .mapToDouble(TopLine::slack)
                    .sum();
            double boxes = sum(line, false) - sum(line, true) - lefts;
            double share = boxes <= 0 ? 0 : Math.min(1, Math.max(0, over - lefts) / boxes);
            double x = inside.getLeft();
            for (Node node : line) {
                double wide = wide(node);
                if (left.contains(node)) {
                    double given = Math.min(over, slack(node));
                    over -= given;
                    wide -= given;
                } else if (gives(node)) {
                    wide -= slack(node) * share;
                }
                if (node.equals(right.getFirst())) {
                    x = Math.max(x, inside.getLeft() + width - sum(right, false));
                }
                double tall = tall(node);
                node.resizeRelocate(
                        snapPositionX(x), snapPositionY(y + (high - tall) / 2), snapSizeX(wide), snapSizeY(tall));
                x += wide + getHgap();
            }
            y += high + getVgap();
        }
    }

    private List<List<Node>> lines(double width) {
        List<Node> shown = managed(tools);
        List<Node> first = new ArrayList<>(left);
        first.addAll(shown);
        first.addAll(right);
        if (shown.isEmpty() || sum(first, true) <= width) {
            return List.of(without(first, width));
        }
        first.removeAll(shown);
        List<List<Node>> lines = new ArrayList<>(List.of(without(first, width)));
        List<Node> line = new ArrayList<>();
        for (Node node : shown) {
            line.add(node);
            if (line.size() > 1 && sum(line, true) > width) {
                lines.add(List.copyOf(line.subList(0, line.size() - 1)));
                line = new ArrayList<>(List.of(node));
            }
        }
        lines.add(line);
        return lines;
    }

    /// The line without its first node, if it has no room for it.
    private List<Node> without(List<Node> line, double width) {
        return sum(line, true) > width ? line.subList(1, line.size()) : line;
    }

    /// @param least as narrow as those that can give way are at least
    private double sum(List<Node> line, boolean least) {
        double sum = getHgap() * (line.size() - 1);
        for (Node node : line) {
            sum += least && gives(node) ? least(node) : wide(node);
        }
        return sum;
    }

    private boolean gives(Node node) {
        return node instanceof ComboBox || left.contains(node);
    }

    private static double least(Node node) {
        return Math.min(node.minWidth(-1), node.prefWidth(-1));
    }

    private static double slack(Node node) {
        return wide(node) - least(node);
    }

    private static double highest(List<Node> line) {
        return line.stream().mapToDouble(TopLine::tall).max().orElse(0);
    }

    /// A name is as wide as its words, however narrow it may get at least.
    private static double wide(Node node) {
        double liked = Math.min(node.prefWidth(-1), Math.max(1, node.maxWidth(-1)));
        return node instanceof Label ? liked : Math.max(node.minWidth(-1), liked);
    }

    private static double tall(Node node) {
        return Math.max(node.minHeight(-1), node.prefHeight(-1));
    }

    private static List<Node> managed(List<Node> nodes) {
        return nodes.stream().filter(Node::isManaged).toList();
    }
}
