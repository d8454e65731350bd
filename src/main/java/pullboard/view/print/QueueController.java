package pullboard.view.print;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.paper.print.PrintJob;
import pullboard.paper.print.PrintOrder;
import pullboard.paper.print.PrintWords;
import pullboard.paper.print.Printer;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;
import pullboard.ticket.TicketSheets;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Work;

/// The print queue: where each job stands, and what can be done about it. What needs a person stands first.
public final class QueueController {
    /// So many jobs that are over are listed.
    private static final int OVER = 30;

    private final Services services;
    private final Printing printing;
    private final Texts texts;
    private final Map<Long, JobRow> rows = new HashMap<>();

    @FXML
    private VBox jobs;

    @FXML
    private Label none;

    @FXML
    private Fault fault;

    public QueueController(Services services, Printing printing) {
        this.services = services;
        this.printing = printing;
        texts = services.texts("view-print");
    }

    Subscription shown() {
        show(printing.jobs().get());
        return new Subscriptions().on(printing.jobs(), (_, _, now) -> show(now));
    }

    private void show(List<PrintJob> all) {
        List<PrintJob> listed =
                new ArrayList<>(all.stream().filter(job -> !job.isOver()).toList());
        listed.addAll(all.stream().filter(PrintJob::isOver).limit(OVER).toList());
        PrintWords words = new PrintWords(services.look().now().language());
        Dates dates = services.dates();
        Instant now = services.now();
        rows.keySet().retainAll(listed.stream().map(PrintJob::id).toList());
        List<JobRow> shown = new ArrayList<>();
        for (PrintJob job : listed) {
            JobRow row = rows.computeIfAbsent(job.id(), _ -> new JobRow(job, texts, this::act));
            row.show(job, JobLine.of(job, texts, words, dates, now));
            shown.add(row);
        }
        if (!jobs.getChildren().equals(shown)) {
            jobs.getChildren().setAll(shown);
        }
        none.setVisible(listed.isEmpty());
        none.setManaged(listed.isEmpty());
    }

    private void act(PrintJob job, JobLine.Deed deed) {
        fault.show(null);
        long id = job.id();
        switch (deed) {
            case NOW -> printing.change(queue -> queue.again(id, job.order().printer()), this::failed);
            case AGAIN -> printing.change(queue -> queue.again(id, job.order().printer()), this::failed);
            case CAME_OUT -> printing.change(queue -> queue.cameOut(id), this::failed);
            case CANCEL -> printing.change(queue -> queue.cancel(id), this::failed);
            case REPRINT -> reprint(job);
        }
    }

    /// Tickets are made anew, so that they say that they are a reprint; anything else is printed as it was.
    private void reprint(PrintJob job) {
        Printer printer = job.order().printer();
        Optional<TicketNote> note = TicketNote.read(job.order().note());
        if (note.isEmpty()) {
            printing.copy(job, printer, this::failed);
            return;
        }
        services.work().start(progress -> tickets(job, note.get(), progress), _ -> {}, this::failed);
    }

    private Optional<PrintJob> tickets(PrintJob job, TicketNote note, Work.Progress progress) throws IOException {
        Board board = services.control().now();
        Printer printer = job.order().printer();
        TicketLayout layout = TicketLayouts.named(board, note.layout())
                .orElseGet(() -> TicketPaper.layout(board, note.layout(), printer));
        TicketSheets sheets = TicketPaper.of(board, note.cards(), layout, printing.language(), services.now());
        TicketNote now = new TicketNote(layout.name(), services.look().now().operator(), note.cards());
        PrintOrder order =
                new PrintOrder(sheets.title(), printer, job.order().copies(), sheets.pages(), now.text(), "");
        return printing.submit(order, sheets, progress);
    }

    private void failed(Exception failure) {
        fault.show(texts.get("queue.failed", String.valueOf(failure.getMessage())));
    }
}
