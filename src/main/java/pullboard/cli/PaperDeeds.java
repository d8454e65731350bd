package pullboard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.PaperWords;
import pullboard.paper.Paperwork;
import pullboard.paper.Pdf;
import pullboard.paper.Remark;
import pullboard.paper.Steps;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.ticket.FallbackBoard;
import pullboard.ticket.TicketContents;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketSheets;
import pullboard.ticket.TicketWords;

/// `tickets` and `fallback`: what goes onto paper, as PDF.
final class PaperDeeds {
    /// More remarks than these are only counted.
    private static final int SAID = 5;

    private PaperDeeds() {}

    /// Writes tickets, and records that they were printed.
    static void tickets(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        String to = invocation.required("to");
        TicketLayout layout =
                LayoutDeeds.named(invocation.option("layout", TicketLayout.DEFAULT.name()), invocation, desk.board());
        List<CardId> cards = cards(invocation, desk);
        if (cards.isEmpty()) {
            throw desk.refuse("tickets.none");
        }
        TicketContents contents = new TicketContents(desk.board());
        TicketSheets sheets =
                new TicketSheets(cards.stream().map(contents::of).toList(), layout, words(desk), contents.logo());
        write(sheets, desk, to);
        List<CardId> counted = contents.counted(cards);
        if (!counted.isEmpty()) {
            desk.change(new Command.RecordPrint(counted, 1, layout.name()));
        }
        desk.say(desk.speech().get("done.tickets", desk.file(to), cards.size(), sheets.pages()));
    }

    /// Writes the whole board for a stand-still of the PC.
    static void fallback(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        String to = invocation.required("to");
        String paper = invocation.option("paper", PageSize.A4.name()).strip();
        PageSize size = List.of(PageSize.A4, PageSize.A3).stream()
                .filter(each -> each.name().equalsIgnoreCase(paper))
                .findFirst()
                .orElseThrow(() -> invocation.wrong("not.a.paper", paper));
        FallbackBoard board = new FallbackBoard(desk.board(), desk.now(), words(desk), size);
        write(board, desk, to);
        desk.say(desk.speech().get("done.fallback", desk.file(to), board.pages()));
    }

    private static TicketWords words(Desk desk) {
        LocalDate today = desk.now().atZone(desk.zone()).toLocalDate();
        return TicketWords.of(desk.speech().locale(), desk.zone(), today);
    }

    private static List<CardId> cards(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        int ways = (invocation.operands().isEmpty() ? 0 : 1)
                + (invocation.has("all") ? 1 : 0)
                + (invocation.has("station") ? 1 : 0);
        if (ways > 1 || ways == 0 && !invocation.has("not-printed")) {
            throw invocation.wrong("tickets.which");
        }
        List<CardId> chosen = new ArrayList<>();
        Names names = new Names(desk);
        for (String typed : invocation.operands()) {
            chosen.addAll(names.ticketed(typed));
        }
        if (invocation.has("station")) {
            at(desk.board(), names.station(invocation.required("station")).id(), chosen);
        } else if (invocation.operands().isEmpty()) {
            add(desk.board(), Place.End.ORDERS, chosen);
            for (Station station : desk.board().stations()) {
                at(desk.board(), station.id(), chosen);
            }
        }
        List<CardId> cards = chosen.stream().distinct().toList();
        return invocation.has("not-printed")
                ? cards.stream().filter(card -> isNew(desk.board(), card)).toList()
                : cards;
    }

    private static boolean isNew(Board board, CardId id) {
        Card card = board.card(id);
        return card != null && card.ticket().prints() == 0;
    }

    private static void at(Board board, StationId station, List<CardId> chosen) {
        add(board, Place.working(station), chosen);
        add(board, Place.ready(station), chosen);
    }

    private static void add(Board board, Place place, List<CardId> chosen) {
        board.cardsAt(place).forEach(card -> chosen.add(card.id()));
    }

    private static void write(Paperwork work, Desk desk, String to) throws NotDone {
        Path file = desk.file(to);
        try {
            List<Remark> remarks = Pdf.write(work, file, Grid.FINE, Steps.ALL);
            PaperWords words = new PaperWords(desk.speech().locale());
            remarks.stream()
                    .limit(SAID)
                    .forEach(remark -> desk.err().println(desk.speech().get("warning", words.remark(remark))));
            if (remarks.size() > SAID) {
                desk.err().println(desk.speech().get("warnings.more", remarks.size() - SAID));
            }
        } catch (IOException e) {
            throw new NotDone(
                    new FileWords(desk.speech().locale())
                            .trouble(FileTrouble.of(file, e))
                            .onOneLine(),
                    e);
        }
    }
}
