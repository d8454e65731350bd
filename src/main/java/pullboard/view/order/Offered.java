package pullboard.view.order;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;

/// The words that the form of an order offers.
final class Offered {
    private Offered() {}

    /// Parts that a customer can order: generic ones cannot be.
    static List<String> parts(Board board) {
        return board.books().all(Part.class).stream()
                .filter(part -> part.decides() == 0)
                .map(Part::number)
                .toList();
    }

    /// Customers who have ordered before.
    static List<String> customers(Board board) {
        return board.books().all(CustomerOrder.class).stream()
                .map(CustomerOrder::customer)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// @param none stands first, for none
    static List<String> places(Board board, String none) {
        List<String> places = new ArrayList<>(List.of(none));
        board.books().all(Supermarket.class).forEach(place -> places.add(place.name()));
        return places;
    }

    /// @param none stands first, for none
    static List<String> generics(Board board, String none) {
        List<String> generics = new ArrayList<>(List.of(none));
        board.books().all(Part.class).stream()
                .filter(part -> part.decides() > 0)
                .forEach(part -> generics.add(part.number()));
        return generics;
    }
}
