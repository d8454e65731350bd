package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.Books;
import pullboard.board.supply.Item;
import pullboard.store.entry.ItemField;
import pullboard.store.journal.Finding;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.tables.Database;
import pullboard.store.tables.Difference;
import pullboard.store.tables.Snapshot;

/// Compares what is there with what a second reading of the ledger says: the database with a second one that is loaded
/// for this and thrown away.
final class Check {
    private final BoardFolder folder;
    private final Ledger ledger;
    private final Progress progress;
    private final List<Difference> differences = new ArrayList<>();

    Check(BoardFolder folder, Ledger ledger, Progress progress) {
        this.folder = folder;
        this.ledger = ledger;
        this.progress = progress;
    }

    /// @param board the newest when `tables` were looked at
    Verification run(Board board, Optional<Snapshot> tables) throws StoreTrouble {
        Optional<String> damage = ledgerDamage();
        if (damage.isPresent()) {
            return new Verification(board.revision(), damage, Optional.empty(), differences);
        }
        Board replayed = ledger.replay(Board.EMPTY, board.revision(), progress);
        compare(board, replayed);
        if (tables.isEmpty()) {
            Optional<String> none = Optional.of("the database is not at hand");
            return new Verification(board.revision(), damage, none, differences);
        }
        return new Verification(board.revision(), damage, compare(tables.get(), replayed), differences);
    }

    private Optional<String> ledgerDamage() throws StoreTrouble {
        try {
            return switch (ledger.journal().verify()) {
                case Finding.Sound _ -> Optional.empty();
                case Finding.TornTail torn -> Optional.of(torn.why());
                case Finding.Damage wrong -> Optional.of("byte " + wrong.offset() + ": " + wrong.why());
            };
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        }
    }

    private void compare(Board shown, Board replayed) {
        compare("board", "stations", replayed.stations(), shown.stations());
        compare("board", "retired", replayed.retired(), shown.retired());
        compare("board", "spans", replayed.spans(), shown.spans());
        compare("board", "shop", replayed.shop(), shown.shop());
        replayed.cards().forEach((id, card) -> compare("board", "card " + id, card, shown.card(id)));
        compare("board", "cards", replayed.cards().size(), shown.cards().size());
        for (Class<? extends Item> kind : Item.kinds()) {
            compare(kind, shown.books(), replayed.books());
        }
        if (differences.isEmpty() && !shown.equals(replayed)) {
            differences.add(new Difference("board", "lanes", "as replayed", "another order"));
        }
    }

    private <T extends Item> void compare(Class<T> kind, Books shown, Books replayed) {
        String name = ItemField.word(kind);
        for (T item : replayed.all(kind)) {
            compare("board", name + " " + item.key(), item, shown.find(kind, item.key()));
        }
        compare("board", name + "s", replayed.count(kind), shown.count(kind));
    }

    private void compare(String table, String key, Object expected, @Nullable Object found) {
        if (!expected.equals(found) && differences.size() < Verification.MOST) {
            differences.add(new Difference(table, key, expected.toString(), String.valueOf(found)));
        }
    }

    private Optional<String> compare(Snapshot tables, Board replayed) throws StoreTrouble {
        Path file = folder.unfinished("check");
        try (Database expected = Database.open(folder.url(file.getFileName().toString()))) {
            Tables.load(ledger, expected, replayed, progress);
            progress.at("compare", 0, 0);
            try (Snapshot should = expected.snapshot()) {
                differences.addAll(tables.differences(should, Verification.MOST - differences.size()));
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            delete(folder.root().resolve(file.getFileName() + ".mv.db"));
        }
    }

    private static void delete(Path file) throws StoreTrouble {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreTrouble.of(file.toString(), e);
        }
    }
}
