package pullboard.view.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Item;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Stock;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// Says in plain words what a decided command does to cards, goods and orders, before it is done.
final class Effects {
    private final Texts texts;
    private final Wording wording;
    private final Dates dates;
    private final LocalDate today;

    Effects(Texts texts, Wording wording, Dates dates, LocalDate today) {
        this.texts = texts;
        this.wording = wording;
        this.dates = dates;
        this.today = today;
    }

    /// One sentence each; none twice.
    List<String> of(Decision.Allowed allowed) {
        SequencedSet<String> said = new LinkedHashSet<>();
        List<String> orders = new ArrayList<>();
        for (Change change : allowed.entry().changes()) {
            switch (change) {
                case Change.CardMoved moved -> add(said, moved(allowed.after(), moved));
                case Change.CardChanged changed -> said.addAll(changed(changed));
                case Change.ItemChanged(CustomerOrder before, CustomerOrder after) ->
                    orders.addAll(order(before, after));
                case Change.ItemChanged(var before, Errand errand) -> add(said, goes(allowed.after(), before, errand));
                case Change.ItemChanged(Kanban before, Kanban after) -> add(said, kanban(before, after));
                case Change.StockMoved moved -> add(said, stock(moved));
                default -> {}
            }
        }
        said.addAll(orders);
        return List.copyOf(said);
    }

    private static void add(SequencedSet<String> said, @Nullable String sentence) {
        if (sentence != null) {
            said.add(sentence);
        }
    }

    private @Nullable String moved(Board after, Change.CardMoved moved) {
        Card card = after.card(moved.card());
        if (card == null) {
            return null;
        }
        if (moved.to() == Place.End.CANCELLED) {
            return texts.get(
                    "effect.cancelled", card.id(), card.pieces(), card.facts().part());
        }
        return moved.from() == Place.End.OUTSIDE
                ? texts.get(
                        "effect.released",
                        card.id(),
                        card.pieces(),
                        card.facts().part())
                : null;
    }

    private List<String> changed(Change.CardChanged changed) {
        List<String> said = new ArrayList<>();
        CardFacts now = changed.after();
        if (!now.part().equals(changed.before().part())) {
            said.add(texts.get("effect.part", changed.card(), now.part()));
        }
        LocalDate due = now.due();
        if (due != null && !Objects.equals(due, changed.before().due())) {
            said.add(texts.get("effect.due", changed.card(), dates.day(due, today)));
        }
        return said;
    }

    /// A card that is still on its way gets another goal.
    private @Nullable String goes(Board after, @Nullable Item before, Errand errand) {
        Card card = after.card(new CardId(errand.card()));
        boolean isOther = before instanceof Errand old && !old.place().equals(errand.place());
        if (!isOther || card == null || !card.isOpen()) {
            return null;
        }
        String place = wording.place(card.place(), after);
        return errand.order().isEmpty()
                ? texts.get("effect.goes", card.id(), place, card.pieces(), errand.place())
                : texts.get("effect.serves", card.id(), place, card.pieces(), errand.order());
    }

    private @Nullable String kanban(Kanban before, Kanban after) {
        return before.state() == after.state()
                ? null
                : texts.get("effect.kanban", after.number(), wording.supply().state(after.state()));
    }

    private @Nullable String stock(Change.StockMoved moved) {
        String place = wording.supply().place(moved.place());
        if (moved.cause() == Stock.Cause.BROUGHT) {
            return texts.get("effect.brought", moved.pieces(), moved.part(), place);
        }
        return moved.cause() == Stock.Cause.SHIPPED && moved.pieces() < 0
                ? texts.get("effect.shipped", -moved.pieces(), moved.part(), place)
                : null;
    }

    private List<String> order(CustomerOrder before, CustomerOrder after) {
        List<String> said = new ArrayList<>();
        String number = after.number();
        if (before.quantity() != after.quantity()) {
            said.add(texts.get("effect.order.quantity", number, before.quantity(), after.quantity()));
        }
        if (!before.due().equals(after.due())) {
            said.add(texts.get(
                    "effect.order.due", number, dates.day(before.due(), today), dates.day(after.due(), today)));
        }
        if (before.state() != after.state()) {
            said.add(texts.get("effect.order.state", number, wording.supply().state(after.state())));
        }
        return said;
    }
}
