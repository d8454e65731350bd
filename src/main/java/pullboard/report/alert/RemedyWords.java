package pullboard.report.alert;

import java.time.LocalDate;
import pullboard.board.Board;
import pullboard.board.Place;
import pullboard.plan.alert.Remedy;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What to do, as one would say it to a colleague.
final class RemedyWords {
    private final Texts texts;
    private final Board board;
    private final Dates dates;
    private final LocalDate today;
    private final Wording wording;

    RemedyWords(Texts texts, Board board, Dates dates, LocalDate today) {
        this.texts = texts;
        this.board = board;
        this.dates = dates;
        this.today = today;
        wording = new Wording(texts.locale());
    }

    String deed(Remedy remedy) {
        return switch (remedy) {
            case Remedy.AtLoop loop -> loop(loop);
            case Remedy.AtCard card -> card(card);
            case Remedy.ReleaseOrder(var order, var pieces) -> texts.get("do.ReleaseOrder", order, pieces);
            case Remedy.ShipOrder(var order, var pieces) -> texts.get("do.ShipOrder", order, pieces);
            case Remedy.OrderCards(var supplier, var cards) -> texts.get("do.OrderCards", supplier, cards);
            case Remedy.CallSupplier call -> call(call);
            case Remedy.LookFor(var card, var station) -> texts.get("do.LookFor", card.number(), board.nameOf(station));
            case Remedy.Restart(var station, var reason) -> texts.get("do.Restart", board.nameOf(station), reason);
            case Remedy.SettleLimit(var station, var amount) ->
                texts.get(amount == 0 ? "do.SettleLimit.none" : "do.SettleLimit", board.nameOf(station), amount);
            case Remedy.ReleaseWork(var station) -> texts.get("do.ReleaseWork", board.nameOf(station));
            case Remedy.DoAudit(var audit, var station) -> texts.get("do.DoAudit", audit, board.nameOf(station));
            case Remedy.DecideLot(var lot) -> texts.get("do.DecideLot", lot);
        };
    }

    private String loop(Remedy.AtLoop remedy) {
        return switch (remedy) {
            case Remedy.AskForCards(var loop, var cards) -> texts.get("do.AskForCards", loop, cards);
            case Remedy.Fetch(var loop, var cards, var from) ->
                texts.get("do.Fetch", loop, cards, wording.supply().place(from));
            case Remedy.FreeKanban(var _, var kanban, var reason) -> texts.get("do.FreeKanban", kanban, reason);
            case Remedy.CountStock(var _, var part, var place) ->
                texts.get("do.CountStock", part, wording.supply().place(place));
        };
    }

    private String card(Remedy.AtCard remedy) {
        String card = remedy.card().number();
        return switch (remedy) {
            case Remedy.Hurry(var _, var place) -> texts.get("do.Hurry", card, place(place));
            case Remedy.FreeCard(var _, var place, var reason) ->
                reason.isEmpty()
                        ? texts.get("do.FreeCard.lost", card, place(place))
                        : texts.get("do.FreeCard", card, place(place), reason);
            case Remedy.PullInto(var _, var station) -> texts.get("do.PullInto", card, board.nameOf(station));
            case Remedy.Finish(var _, var station) -> texts.get("do.Finish", card, board.nameOf(station));
            case Remedy.TakeAway(var _, var station) -> texts.get("do.TakeAway", card, board.nameOf(station));
            case Remedy.BringOn(var _, var place, var station) ->
                texts.get("do.BringOn", card, place(place), board.nameOf(station));
        };
    }

    private String place(Place place) {
        return wording.place(place, board);
    }

    private String call(Remedy.CallSupplier call) {
        String due = dates.day(call.delivery(), today);
        return call.contact().isEmpty()
                ? texts.get("do.CallSupplier", call.supplier(), call.purchase(), due)
                : texts.get("do.CallSupplier.contact", call.supplier(), call.purchase(), due, call.contact());
    }
}
