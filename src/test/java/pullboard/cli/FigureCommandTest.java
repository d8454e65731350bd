package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.control.BoardControl;
import pullboard.report.figure.Measure;
import pullboard.report.figure.Targets;
import pullboard.store.Store;
import pullboard.view.sizing.TravelledLoop;

class FigureCommandTest {
    @TempDir
    Path temp;

    @Test
    void keyFiguresGoOutByWeekWithUnitTargetAndDefinition() throws Exception {
        Terminal terminal = new Terminal(temp);
        InstantSource clock = InstantSource.fixed(Terminal.MORNING);
        try (Store store = Store.open(terminal.folder(), (step, done, total) -> {});
                BoardControl control = new BoardControl(store, clock, Runnable::run)) {
            TravelledLoop.tell(control, Terminal.MORNING, 40);
            control.submit(Targets.of(control.now()).with(Measure.STOCK_OUTS, 0.0), "Kim")
                    .join();
        }

        List<String> lines =
                terminal.done("export", "kpi", "--weeks", "2", "--to", "-").lines();
        assertThat(lines).hasSize(1 + 3 * Measure.values().length);
        assertThat(lines.getFirst()).isEqualTo("figure,name,week,from,until,value,unit,target,reached,definition");
        assertThat(lines)
                .anyMatch(line -> line.startsWith(
                        "stock-outs,Stock-outs,2026-W46,2026-11-09,2026-11-15,0,count,0,true,Stretches"))
                .anyMatch(line -> line.startsWith("stock-outs,Stock-outs,all,2026-11-09,2026-11-22,"))
                .anyMatch(line -> line.startsWith("on-time-in-full,")
                        && line.contains("2026-W47")
                        && line.contains(",,share,,,"));
        assertThat(terminal.done("export", "kpi", "--to", "kpi.xlsx", "--lang", "de")
                        .out())
                .contains(14 * Measure.values().length + " Zeilen");
    }

    @Test
    void whatDoesNotGoWithKeyFiguresIsSaid() {
        Terminal terminal = new Terminal(temp);
        assertThat(terminal.type("export", "kpi", "--to", "-", "--part", "G").err())
                .contains("--part", "whole weeks");
        assertThat(terminal.type("export", "kpi", "--to", "-", "--weeks", "300").exit())
                .isEqualTo(2);
        assertThat(terminal.type("export", "cards", "--to", "-", "--weeks", "3").err())
                .contains("--weeks goes with kpi");
        assertThat(terminal.type("export", "parts", "--to", "-", "--weeks", "3").exit())
                .isEqualTo(2);
    }
}
