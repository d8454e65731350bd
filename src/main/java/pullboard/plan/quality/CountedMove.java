package pullboard.plan.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.StationId;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.Reject;

/// A move whose count says that pieces were rejected or held, and why, as one change that is also undone as one.
public final class CountedMove {
    private CountedMove() {}

    /// @param code why; empty: nobody said, or nothing was rejected or held. A code that is new becomes one to choose
    /// from.
    /// @param by who counted
    public static Command of(Board board, Command.MoveCard move, String code, String by) {
        Card card = board.card(move.card());
        Pieces result = move.result();
        String why = code.strip();
        if (card == null || why.isEmpty() || result.rejected() <= 0 && result.held() <= 0) {
            return move;
        }
        List<Command> commands = new ArrayList<>();
        if (board.books().find(ReasonCode.class, why) == null) {
            commands.add(new Command.Keep(new ReasonCode(why, "")));
        }
        commands.add(move);
        if (result.rejected() > 0) {
            commands.add(new Command.Record(reject(card, result.rejected(), false, why, by)));
        }
        if (result.held() > 0) {
            commands.add(new Command.Record(reject(card, result.held(), true, why, by)));
        }
        return new Command.Together(commands);
    }

    private static Reject reject(Card card, long pieces, boolean held, String code, String by) {
        StationId here = card.station();
        int station = here == null ? 0 : here.value();
        return new Reject(
                0, Instant.EPOCH, station, card.id().number(), card.facts().part(), pieces, held, code, by);
    }
}
