package pullboard.view.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Loop;
import pullboard.plan.level.LevelRows;
import pullboard.view.form.Fields;
import pullboard.view.kit.Services;

/// Which loops the box levels: a tick for each that is made here. Where none is yet, those that orders or plans ask
/// for
/// are ticked.
final class BoxLoops extends VBox {
    private final Services services;
    private final Map<String, CheckBox> ticks = new TreeMap<>();
    private final Runnable done;

    /// @param done told when it is recorded, or where there is nothing to record
    BoxLoops(Services services, LevelWords words, Runnable done) {
        this.services = services;
        this.done = done;
        getStyleClass().add("stack");
        getStylesheets().add(String.valueOf(BoxLoops.class.getResource("/pullboard/view/form.css")));
        Board board = services.control().now();
        List<Loop> loops = made(board);
        boolean isFirst = loops.stream().noneMatch(Loop::levelled);
        VBox lines = new VBox();
        for (Loop loop : loops) {
            boolean wanted = LevelRows.isWanted(board, loop, words.today());
            CheckBox tick = new CheckBox(
                    words.get(wanted ? "loops.line.wanted" : "loops.line", loop.name(), loop.part(), loop.container()));
            tick.setId("level-" + loop.name());
            tick.setMnemonicParsing(false);
            tick.setSelected(isFirst ? wanted : loop.levelled());
            ticks.put(loop.name(), tick);
            lines.getChildren().add(tick);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(360);
        scroll.getStyleClass().add("box-loops");
        Button save = Fields.button("levelSave", words.get(isFirst ? "loops.first" : "loops.save"), this::save);
        save.getStyleClass().add("primary");
        getChildren().addAll(scroll, save);
    }

    private static List<Loop> made(Board board) {
        return board.books().all(Loop.class).stream().filter(Loop::isMadeHere).toList();
    }

    private void save() {
        List<Command> commands = new ArrayList<>();
        for (Loop loop : made(services.control().now())) {
            CheckBox tick = ticks.get(loop.name());
            if (tick != null && tick.isSelected() != loop.levelled()) {
                commands.add(new Command.Keep(with(loop, tick.isSelected())));
            }
        }
        if (commands.isEmpty()) {
            done.run();
        } else {
            services.actions().submit(new Command.Together(commands), _ -> done.run());
        }
    }

    private static Loop with(Loop loop, boolean levelled) {
        return new Loop(
                loop.name(),
                loop.kind(),
                loop.part(),
                loop.from(),
                loop.to(),
                loop.container(),
                loop.cards(),
                loop.batch(),
                loop.route(),
                loop.lead(),
                levelled,
                loop.tells());
    }
}
