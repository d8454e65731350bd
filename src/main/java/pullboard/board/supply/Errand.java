package pullboard.board.supply;

/// What a card on the board is for.
///
/// @param card its number
/// @param kanban the loop card whose trip it is, empty: none
/// @param place where its pieces go when it is finished: a supermarket, or `order/NUMBER`
public record Errand(String card, String kanban, String place) implements Tracked {
    @Override
    public String key() {
        return card;
    }

    /// The same goods for another place, and no longer a loop's.
    public Errand to(String other) {
        return new Errand(card, "", other);
    }

    /// The order that it is made for, empty: none.
    public String order() {
        return place.startsWith(Stock.ORDER) ? place.substring(Stock.ORDER.length()) : "";
    }
}
