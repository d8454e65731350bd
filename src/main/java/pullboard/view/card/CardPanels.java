package pullboard.view.card;

import java.util.Locale;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;

/// Opens a card's panel and forms inside the window.
public final class CardPanels {
    private final Services services;
    private final Screens screens;

    public CardPanels(Services services, Screens screens) {
        this.services = services;
        this.screens = screens;
    }

    /// Opens the card's facts, deeds and history at the side.
    public void open(CardId card) {
        if (services.control().now().card(card) == null) {
            services.actions().explain(new Refusal.NoSuchCard(card), null);
            return;
        }
        Screens.Loaded<CardController> loaded = screens.load(CardController.class, language());
        Subscription watching = loaded.controller().open(card, deed -> deed(card, deed, loaded.controller()::focus));
        services.panels().show(card.number(), loaded.root(), Panels.At.SIDE, watching::close);
    }

    /// Opens the form for a new card.
    ///
    /// @param number its number; empty: the next one in the shop's pattern
    public void add(String number) {
        add(number, "");
    }

    /// Opens the form for a new card of this part.
    public void addOf(String part) {
        add("", part);
    }

    private void add(String number, String part) {
        Screens.Loaded<NewCardController> loaded = screens.load(NewCardController.class, language());
        Subscription[] panel = new Subscription[1];
        loaded.controller().begin(number, part, () -> panel[0].close());
        panel[0] = services.panels().show(services.texts("view-card").get("new.title"), loaded.root(), Panels.At.SIDE);
        loaded.controller().focus();
    }

    /// Opens the form that splits a card.
    public void split(CardId card) {
        deed(card, CardDeed.SPLIT);
    }

    /// Opens the form for what needs one: Ready with counts, split, rework, reopen.
    public void deed(CardId id, CardDeed deed) {
        deed(id, deed, () -> {});
    }

    private void deed(CardId id, CardDeed deed, Runnable closed) {
        Card card = services.control().now().card(id);
        if (card == null) {
            services.actions().explain(new Refusal.NoSuchCard(id), null);
            return;
        }
        if (deed == CardDeed.NOTES) {
            new NotesForm(services).open(card, closed);
            return;
        }
        Screens.Loaded<DeedController> loaded = screens.load(DeedController.class, language());
        Subscription[] panel = new Subscription[1];
        loaded.controller().begin(deed, card, () -> panel[0].close());
        panel[0] = services.panels().show(loaded.controller().title(), loaded.root(), Panels.At.CENTRE, closed);
    }

    private Locale language() {
        return services.look().now().language();
    }
}
