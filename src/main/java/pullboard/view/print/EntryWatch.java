package pullboard.view.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Handling;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.control.Subscription;
import pullboard.control.TroubleException;
import pullboard.paper.print.PrintOrder;
import pullboard.paper.print.Printer;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketSheets;
import pullboard.view.kit.Services;

/// Prints a ticket when a card enters a station that wants it, whichever road it took: it reads the ledger on from
/// where it was last, so that no entry is missed or taken twice. A card that came while Pullboard was closed gets its
/// ticket only if it still stands there.
final class EntryWatch {
    private final Services services;
    private final Printing printing;
    private final Consumer<Exception> failed;
    private final Runnable noPrinter;
    private boolean reading;
    private boolean again;
    private boolean told;
    private long until;
    private long opening;

    /// A card came to a station.
    record Arrival(long revision, CardId card, StationId station) {
        String key() {
            return "entry/" + revision + "/" + card.number();
        }
    }

    /// @param noPrinter told when a ticket wants to be printed and nobody has chosen where
    EntryWatch(Services services, Printing printing, Runnable noPrinter, Consumer<Exception> failed) {
        this.services = services;
        this.printing = printing;
        this.noPrinter = noPrinter;
        this.failed = failed;
    }

    /// Looks from now on, and at what happened since it last looked.
    Subscription start() {
        long known = printing.memory().entered();
        Board now = services.control().now();
        opening = now.revision();
        until = known < 0 || known > opening ? opening : known;
        look(now);
        return services.control().watch(this::look);
    }

    /// Looks again; a printer may have been chosen.
    void look(Board board) {
        if (reading) {
            again = true;
            return;
        }
        if (board.revision() <= until && printing.memory().entered() >= 0) {
            return;
        }
        boolean wanted = board.handlings().values().stream().anyMatch(Handling::prints);
        if (!wanted && printing.memory().entered() >= 0) {
            until = board.revision();
            return;
        }
        reading = true;
        again = false;
        services.work().start(() -> printFor(board), this::done, failure -> {
            done(until);
            failed.accept(failure);
        });
    }

    private void done(long reached) {
        reading = false;
        if (reached >= 0) {
            until = reached;
            told = false;
        } else if (!told) {
            told = true;
            noPrinter.run();
        }
        if (again) {
            look(services.control().now());
        }
    }

    /// Up to which revision it has looked; -1: a ticket waits for somebody to choose a printer.
    private long printFor(Board board) throws TroubleException, IOException {
        List<Arrival> arrivals = arrivals(board);
        Printer printer = printing.memory().printer().orElse(null);
        if (printer == null && !arrivals.isEmpty()) {
            return -1;
        }
        for (Arrival arrival : arrivals) {
            print(arrival, board, printer);
        }
        // Without a station that prints, what is remembered may lag: nothing is missed by reading it again.
        if (!arrivals.isEmpty() || printing.memory().entered() < 0) {
            printing.memory().keepEntered(board.revision());
        }
        return board.revision();
    }

    private void print(Arrival arrival, Board board, @Nullable Printer printer) throws IOException {
        Card card = board.card(arrival.card());
        if (card == null || printer == null) {
            return;
        }
        TicketLayout layout = TicketPaper.layout(board, printing.memory().layout(), printer);
        TicketSheets sheets = TicketPaper.of(board, List.of(card.id()), layout, printing.language(), services.now());
        TicketNote note = new TicketNote(layout.name(), "", List.of(card.id()));
        PrintOrder order = new PrintOrder(sheets.title(), printer, 1, sheets.pages(), note.text(), arrival.key());
        printing.submit(order, sheets, (_, _) -> {});
    }

    /// Who came to a station that prints, since the last look.
    private List<Arrival> arrivals(Board board) throws TroubleException {
        Reading reading = new Reading(board);
        services.records().entries(until + 1, entry -> reading.read(entry));
        return reading.arrivals.stream()
                .filter(arrival -> arrival.revision() > opening || stillThere(board, arrival))
                .toList();
    }

    private static boolean stillThere(Board board, Arrival arrival) {
        Card card = board.card(arrival.card());
        return card != null && arrival.station().equals(card.station());
    }

    /// Goes over the ledger's entries up to the board's.
    static final class Reading {
        final List<Arrival> arrivals = new ArrayList<>();
        private final Board board;
        private final Set<StationId> prints = new HashSet<>();

        Reading(Board board) {
            this.board = board;
            board.handlings().forEach((station, handling) -> note(station, handling));
        }

        boolean read(Entry entry) {
            if (entry.revision() > board.revision()) {
                return false;
            }
            for (Change change : entry.changes()) {
                if (change instanceof Change.HandlingChanged changed
                        && changed.after().prints()
                        && !changed.before().prints()) {
                    // whoever came before this was chosen needs no ticket
                    arrivals.removeIf(arrival -> arrival.station().equals(changed.station()));
                } else if (change instanceof Change.CardMoved moved && entry.nature() == Entry.Nature.ACTION) {
                    arrived(entry, moved);
                }
            }
            return true;
        }

        private void arrived(Entry entry, Change.CardMoved moved) {
            if (moved.to() instanceof Place.At(StationId station, var _)
                    && prints.contains(station)
                    && !(moved.from() instanceof Place.At(StationId before, var _) && before.equals(station))) {
                arrivals.add(new Arrival(entry.revision(), moved.card(), station));
            }
        }

        private void note(StationId station, Handling handling) {
            if (handling.prints()) {
                prints.add(station);
            }
        }
    }
}
