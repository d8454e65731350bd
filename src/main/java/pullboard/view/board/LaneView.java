package pullboard.view.board;

import java.util.List;
import pullboard.board.CardId;
import pullboard.board.Place;

/// What a lane shows.
///
/// @param cards that pass the filter, in the order shown
/// @param all how many cards are there, filtered or not
record LaneView(Place place, List<CardId> cards, int all) {}
