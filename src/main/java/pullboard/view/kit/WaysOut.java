package pullboard.view.kit;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.StationId;
import pullboard.text.Texts;

/// The buttons on a refusal's notice: what a person can do about it from where they stand.
public final class WaysOut {
    private final Texts texts;
    private final Navigation go;
    private final Actions actions;

    public WaysOut(Texts texts, Navigation go, Actions actions) {
        this.texts = texts;
        this.go = go;
        this.actions = actions;
    }

    /// The ways out of `why`; may be none.
    public List<Notice.Way> of(Refusal why) {
        List<Notice.Way> ways = new ArrayList<>();
        switch (why) {
            case Refusal.StationFull r -> {
                r.inTheWay().stream().findFirst().ifPresent(card -> ways.add(show(card)));
                ways.add(raise(r.station()));
            }
            case Refusal.SpanFull r -> {
                r.inTheWay().stream().findFirst().ifPresent(card -> ways.add(show(card)));
                ways.add(new Notice.Way(
                        texts.get("way.span"),
                        () -> go.setUpStation().accept(r.span().first())));
            }
            case Refusal.StationStopped r -> ways.add(restart(r.station()));
            case Refusal.CardLost r -> {
                ways.add(new Notice.Way(texts.get("way.found"), () -> actions.submit(new Command.FindCard(r.card()))));
                ways.add(open(r.card()));
            }
            case Refusal.DoubleScan r ->
                ways.add(new Notice.Way(
                        texts.get("way.insist"), () -> actions.submit(new Command.ScanCard(r.card(), 0, true))));
            case Refusal.OldTicket r -> ways.add(show(r.card()));
            case Refusal.CardBlocked r -> {
                ways.add(new Notice.Way(
                        texts.get("way.unblock"), () -> actions.submit(new Command.UnblockCard(r.card()))));
                ways.add(open(r.card()));
            }
            case Refusal.NoSuchCard r -> ways.add(create(r.card()));
            case Refusal.CardExists r -> ways.add(open(r.card()));
            case Refusal.CardNotOpen r -> ways.add(open(r.card()));
            case Refusal.AlreadyThere r -> ways.add(show(r.card()));
            case Refusal.CountTooHigh r -> ways.add(open(r.card()));
            case Refusal.Undecided r -> ways.add(decide(r.card()));
            case Refusal.CheckMissing r -> ways.add(check(r));
            case Refusal.StationNotEmpty r -> r.cards().stream().findFirst().ifPresent(card -> ways.add(show(card)));
            default -> {}
        }
        return ways;
    }

    private Notice.Way check(Refusal.CheckMissing missing) {
        return new Notice.Way(texts.get("way.check"), () -> go.fillCheck().accept(missing.card(), missing.plan()));
    }

    private Notice.Way decide(CardId card) {
        return new Notice.Way(
                texts.get("way.decide", card), () -> go.chooseOrder().accept(card));
    }

    private Notice.Way create(CardId card) {
        return new Notice.Way(texts.get("way.create", card), () -> go.newCard().accept(card.number()));
    }

    private Notice.Way show(CardId card) {
        return new Notice.Way(texts.get("way.show", card), () -> go.showCard().accept(card));
    }

    private Notice.Way open(CardId card) {
        return new Notice.Way(texts.get("way.open", card), () -> go.openCard().accept(card));
    }

    private Notice.Way raise(StationId station) {
        return new Notice.Way(texts.get("way.raise"), () -> go.raiseLimit().accept(station));
    }

    private Notice.Way restart(StationId station) {
        return new Notice.Way(texts.get("way.restart"), () -> actions.submit(new Command.RestartStation(station)));
    }
}
