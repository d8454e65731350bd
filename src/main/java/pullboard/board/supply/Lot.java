package pullboard.board.supply;

/// The lot that a card's pieces belong to.
public record Lot(String card, String lot) implements Tracked {
    @Override
    public String key() {
        return card;
    }
}
