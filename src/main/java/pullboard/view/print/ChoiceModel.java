package pullboard.view.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.StationId;
import pullboard.board.TicketCode;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.ticket.TicketLayout;
import pullboard.view.kit.Services;

/// What is chosen to be printed; no nodes.
final class ChoiceModel {
    private final ObservableList<CardLine> lines =
            FXCollections.observableArrayList(line -> new Observable[] {line.on()});
    private final List<CardId> chosen = new ArrayList<>();
    private TicketSource source = TicketSource.NOT_PRINTED;
    private @Nullable StationId station;
    private @Nullable String loop;
    private @Nullable Paperwork paper;

    /// The cards that are meant, each with its mark.
    ObservableList<CardLine> lines() {
        return lines;
    }

    TicketSource source() {
        return source;
    }

    void source(TicketSource other) {
        source = other;
    }

    @Nullable
    StationId station() {
        return station;
    }

    void station(@Nullable StationId other) {
        station = other;
    }

    /// @param other name of the loop whose cards are meant by LOOP
    void loop(@Nullable String other) {
        loop = other;
    }

    /// These and no others.
    void choose(List<CardId> cards) {
        source = TicketSource.CHOSEN;
        chosen.clear();
        chosen.addAll(cards);
    }

    /// What another screen has made, and no tickets.
    void choose(Paperwork work) {
        source = TicketSource.PAPER;
        paper = work;
    }

    /// What another screen has made, if it was given.
    @Nullable
    Paperwork paper() {
        return paper;
    }

    /// What that is called; empty where there is none.
    String title() {
        return paper == null ? "" : paper.title();
    }

    /// One more card, by its number or the code on its ticket.
    ///
    /// @return whether the board knows it
    boolean add(Board board, String typed) {
        CardId meant = switch (TicketCode.read(board, typed)) {
            case TicketCode.Reading.Known known -> known.card();
            case TicketCode.Reading.LoopCard(String kanban) -> new CardId(kanban);
            default -> null;
        };
        if (meant != null && !chosen.contains(meant)) {
            chosen.add(meant);
        }
        return meant != null;
    }

    /// Brings the lines up to this board; what was left out stays out.
    ///
    /// @return whether anything changed that is printed
    boolean refresh(Board board, Wording wording, Texts texts) {
        Map<CardId, Boolean> before = new HashMap<>();
        lines.forEach(line -> before.put(line.card(), line.on().get()));
        List<CardLine> now = Stream.concat(
                        source.cards(board, station, chosen).stream()
                                .map((Card card) -> CardLine.of(card, board, wording, texts)),
                        source.kanbans(board, loop, chosen).stream()
                                .map(kanban -> CardLine.of(kanban, board, wording, texts)))
                .toList();
        boolean same = now.size() == lines.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = now.get(i).isLike(lines.get(i));
        }
        if (same) {
            return false;
        }
        now.forEach(line -> line.on().set(before.getOrDefault(line.card(), true)));
        lines.setAll(now);
        return true;
    }

    /// Why nothing can be printed, or null.
    @Nullable
    String whyNot(Texts texts) {
        if (!source.isTickets() || !marked().isEmpty()) {
            return null;
        }
        return texts.get(lines.isEmpty() ? "none." + source.name() : "none.marked");
    }

    /// Marks all, or none.
    void mark(boolean on) {
        lines.forEach(line -> line.on().set(on));
    }

    /// The cards that are marked, in order.
    List<CardId> marked() {
        return lines.stream()
                .filter(line -> line.on().get())
                .map(CardLine::card)
                .toList();
    }

    /// Makes the pages as chosen now; the answer may be called on any thread, later. On the JavaFX thread.
    Callable<Paperwork> work(Services services, TicketLayout layout, BoardPicture picture, Texts texts) {
        Board board = services.control().now();
        Paperwork given = paper;
        if (source == TicketSource.PAPER && given != null) {
            return () -> given;
        }
        Locale language = services.look().now().language();
        List<CardId> cards = marked();
        return switch (source) {
            case PICTURE, PAPER ->
                picture.sheet(texts.get("picture.title", board.shop().name()));
            case FALLBACK -> () -> TicketPaper.fallback(board, PageSize.A4, language, services.now());
            case FALLBACK_A3 -> () -> TicketPaper.fallback(board, PageSize.A3, language, services.now());
            default -> () -> TicketPaper.of(board, cards, layout, language, services.now());
        };
    }

    /// What to remember with the job; null: it holds no tickets.
    @Nullable
    TicketNote note(TicketLayout layout, String by) {
        return source.isTickets() ? new TicketNote(layout.name(), by, marked()) : null;
    }
}
