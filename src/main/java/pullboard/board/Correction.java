package pullboard.board;

/// Where a card was really found: Orders, a lane of a station, or Finished.
public record Correction(CardId card, Place place) {}
