package pullboard.view.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import pullboard.board.CardId;
import pullboard.board.StationId;
import pullboard.paper.Paperwork;

/// Ways from one screen into another. Each opens what its name says; none changes the board.
///
/// @param screen shows the screen of this name, for example `board`
/// @param find shows the screen of this name and, on it, a thing that it knows by name or number
/// @param showCard shows the card on the board and gives it the focus
/// @param openCard opens the card's panel with its facts and history
/// @param newCard opens the form for a new card, with this number filled in (may be empty)
/// @param newCardOf opens the form for a new card of this part
/// @param splitCard opens the form that splits a card
/// @param moveCard opens the list of places that a card may go to
/// @param setUpStation opens a station's set-up
/// @param whatNext says which card a station should take next
/// @param raiseLimit opens the form that raises a station's limit for a while
/// @param chooseOrder asks which order a card of a generic part is to serve
/// @param fillCheck opens a check list, by its name, to be filled in for a card
/// @param printTickets shows the tickets of these cards, ready to be printed
/// @param printPaper shows any other work for paper, ready to be printed
public record Navigation(
        Consumer<String> screen,
        BiConsumer<String, String> find,
        Consumer<CardId> showCard,
        Consumer<CardId> openCard,
        Consumer<String> newCard,
        Consumer<String> newCardOf,
        Consumer<CardId> splitCard,
        Consumer<CardId> moveCard,
        Consumer<StationId> setUpStation,
        Consumer<StationId> whatNext,
        Consumer<StationId> raiseLimit,
        Consumer<CardId> chooseOrder,
        BiConsumer<CardId, String> fillCheck,
        Consumer<List<CardId>> printTickets,
        Consumer<Paperwork> printPaper) {}
