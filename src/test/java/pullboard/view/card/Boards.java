package pullboard.view.card;

import java.time.Instant;
import java.time.ZoneId;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.board.WipLimit;

/// A small shop for tests: Cutting 4, Milling 3, Inspection 2.
final class Boards {
    static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    private Boards() {}

    static Board shop() {
        return after(
                Board.EMPTY,
                new Command.NameShop(new Shop("Gear shop", ZoneId.of("Europe/Berlin"))),
                Command.AddStation.last("Cutting", WipLimit.cards(4)),
                Command.AddStation.last("Milling", WipLimit.cards(3)),
                Command.AddStation.last("Inspection", WipLimit.cards(2)));
    }

    static Board withCards(String... numbers) {
        Board board = shop();
        for (String number : numbers) {
            board = after(board, new Command.AddCard(new CardId(number), new CardFacts("Shaft", 40)));
        }
        return board;
    }

    static Board after(Board board, Command... commands) {
        Board now = board;
        for (Command command : commands) {
            Decision decision = Rules.decide(now, command, "Kim", MONDAY.plusSeconds(60 * now.revision()));
            if (!(decision instanceof Decision.Allowed allowed)) {
                throw new AssertionError(decision);
            }
            now = allowed.after();
        }
        return now;
    }
}
