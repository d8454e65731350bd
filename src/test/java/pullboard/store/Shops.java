package pullboard.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.RandomShop;
import pullboard.board.Rules;

/// Boards that have seen a lot, for the tests of this room.
final class Shops {
    private Shops() {}

    /// Plays a random shop into an empty store, recorded in groups; returns its ledger.
    static List<Entry> play(Store store, long seed, int steps, int group) throws StoreTrouble {
        RandomShop shop = new RandomShop(seed);
        List<Recorded> waiting = new ArrayList<>();
        Board board = Board.EMPTY;
        for (Entry entry : shop.ledger()) {
            board = board.after(entry);
            waiting.add(new Recorded(entry, board));
        }
        for (int i = 0; i < steps; i++) {
            if (shop.step() instanceof Decision.Allowed allowed) {
                waiting.add(new Recorded(allowed.entry(), allowed.after()));
            }
            if (waiting.size() >= group) {
                store.record(waiting);
                waiting.clear();
            }
        }
        store.record(waiting);
        return shop.ledger();
    }

    /// Goes on with a board: releases cards, one an entry; returns the entries.
    static List<Entry> goOn(Store store, int cards) throws StoreTrouble {
        List<Entry> done = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            Board board = store.board();
            CardId card = new CardId("NEW-" + board.revision());
            Command release = new Command.AddCard(card, new CardFacts("Shaft", 10));
            Decision decision = Rules.decide(board, release, "Ann", board.at());
            Decision.Allowed allowed = (Decision.Allowed) decision;
            store.record(List.of(new Recorded(allowed.entry(), allowed.after())));
            done.add(allowed.entry());
        }
        return done;
    }

    static String databaseOf(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("board")
                + ";DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384";
    }
}
