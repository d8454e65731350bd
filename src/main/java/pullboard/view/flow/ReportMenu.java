package pullboard.view.flow;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import pullboard.board.Board;
import pullboard.flow.calendar.Calendars;
import pullboard.paper.Grid;
import pullboard.paper.Paperwork;
import pullboard.paper.Pdf;
import pullboard.paper.Steps;
import pullboard.report.pdf.HandOver;
import pullboard.report.pdf.PartReport;
import pullboard.report.pdf.ReportSource;
import pullboard.report.pdf.WeeklyReport;
import pullboard.text.Texts;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// The reports for the wall, saved or printed: the last week, this shift, the part that the filter names.
final class ReportMenu {
    private final Services services;
    private final FlowSource source;
    private final Supplier<FlowChoice> choice;
    private final Texts texts;
    private final MenuButton button = new MenuButton();

    /// A report that can be made.
    private enum Kind {
        WEEKLY,
        SHIFT,
        PART
    }

    ReportMenu(Services services, FlowSource source, Supplier<FlowChoice> choice) {
        this.services = services;
        this.source = source;
        this.choice = choice;
        texts = services.texts("view-flow");
        button.setText(texts.get("report"));
        button.setId("report");
        button.getStyleClass().add("chip");
        button.setMnemonicParsing(false);
        for (Kind kind : Kind.values()) {
            button.getItems().add(item(kind, "save", () -> save(kind)));
        }
        button.getItems().add(new SeparatorMenuItem());
        for (Kind kind : Kind.values()) {
            button.getItems().add(item(kind, "print", () -> print(kind)));
        }
        button.setOnShowing(_ -> partIsChosen());
    }

    MenuButton button() {
        return button;
    }

    private MenuItem item(Kind kind, String deed, Runnable does) {
        MenuItem item = new MenuItem(texts.get("report." + deed, texts.get("report." + kind.name())));
        item.setId("report-" + deed + "-" + kind.name().toLowerCase(Locale.ROOT));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> does.run());
        return item;
    }

    /// A report of a part needs a part in the filter.
    private void partIsChosen() {
        boolean none = choice.get().part().isBlank();
        button.getItems().stream()
                .filter(item -> item.getId() != null && item.getId().endsWith("part"))
                .forEach(item -> item.setDisable(none));
    }

    private void save(Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("chart.choose"));
        chooser.setInitialFileName(texts.get("report." + kind.name()) + ".pdf");
        File chosen = chooser.showSaveDialog(button.getScene().getWindow());
        if (chosen != null) {
            save(kind, chosen.toPath());
        }
    }

    /// Writes a report, beside the screen, and says so.
    private void save(Kind kind, Path file) {
        Callable<Paperwork> pages = pages(kind);
        services.work()
                .start(
                        (Work.Progress _) -> Pdf.write(pages.call(), file, Grid.FINE, Steps.ALL),
                        _ -> tell(texts.get("chart.saved", file.toString())),
                        failure -> tell(texts.get("chart.unsaved", String.valueOf(failure.getMessage()))));
    }

    /// Shows the pages where they can be looked at and printed.
    private void print(Kind kind) {
        services.work()
                .start(
                        pages(kind),
                        work -> services.go().printPaper().accept(work),
                        failure -> tell(texts.get("chart.unprinted", String.valueOf(failure.getMessage()))));
    }

    private void tell(String words) {
        services.notices().show(Notice.of(words));
    }

    /// What is chosen now, to be made on a thread that may wait.
    private Callable<Paperwork> pages(Kind kind) {
        FlowChoice chosen = choice.get();
        Board board = services.control().now();
        Instant now = services.now();
        Locale locale = services.look().now().language();
        return () -> source.ask(board, chosen.isWorking(), () -> false, (_, _) -> {}, past -> {
            ReportSource made = new ReportSource(
                    past,
                    board,
                    now,
                    chosen.percentile(),
                    chosen.isWorking(),
                    null,
                    ResourceBundle.getBundle("pullboard.version").getString("version"),
                    locale);
            return maker(kind, chosen, board, now, locale).apply(made);
        });
    }

    private static Function<ReportSource, Paperwork> maker(
            Kind kind, FlowChoice chosen, Board board, Instant now, Locale locale) {
        LocalDate today = LocalDate.ofInstant(now, board.shop().zone());
        return switch (kind) {
            case WEEKLY -> made -> WeeklyReport.of(made, WeeklyReport.lastWeek(today));
            case SHIFT -> made -> HandOver.of(made, HandOver.begin(board, now));
            case PART ->
                made -> PartReport.of(
                        made,
                        chosen.part().strip(),
                        chosen.filter(
                                now,
                                board.shop().zone(),
                                Calendars.of(board.documents()).shopShifts(),
                                locale));
        };
    }
}
