package pullboard.host;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/// The way to a data folder: whoever comes first owns it, whoever comes later asks the owner.
public final class Entrance {
    private static final long LOOK_AGAIN_MILLIS = 40;

    private final DataFolder folder;
    private final Duration patience;

    /// @param patience how long to wait for an owner who does not listen, such as another short command
    public Entrance(DataFolder folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// What came of it.
    public sealed interface Result {
        /// The folder is this process's until it closes it.
        record Owned(Ownership ownership) implements Result {}

        /// The owner dealt with the wish, or did not.
        record HandedOver(Messenger.Outcome outcome) implements Result {}
    }

    /// Owns the folder, or has the owner do what is wished.
    ///
    /// @throws FolderTrouble `IN_USE` where the owner neither listened nor ended in time
    public Result enter(Wish wish, PrintStream out, PrintStream err) throws FolderTrouble {
        long start = System.nanoTime();
        Messenger messenger = new Messenger(folder);
        while (true) {
            Optional<Ownership> ownership = Ownership.claim(folder);
            if (ownership.isPresent()) {
                return new Result.Owned(ownership.get());
            }
            Messenger.Outcome outcome = messenger.carry(wish, out, err);
            if (!(outcome instanceof Messenger.Outcome.NobodyThere)) {
                return new Result.HandedOver(outcome);
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new FolderTrouble(FolderTrouble.Kind.IN_USE, folder.path());
            }
            pause();
        }
    }

    private void pause() throws FolderTrouble {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FolderTrouble(FolderTrouble.Kind.IN_USE, folder.path(), e);
        }
    }
}
