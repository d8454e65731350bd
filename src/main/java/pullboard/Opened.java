package pullboard;

import java.time.Clock;
import java.util.concurrent.Executor;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Safekeeping;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// The parts of an open board; closed in the opposite order.
record Opened(Store store, BoardControl control, Safekeeping safekeeping, Plant plant) implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Opened.class.getName());

    /// @param listeners runs watchers and completes answers
    static Opened of(Store store, Clock clock, Executor listeners) throws StoreTrouble {
        try {
            BoardControl control = new BoardControl(store, clock, listeners);
            Safekeeping safekeeping = new Safekeeping(store, control, clock);
            safekeeping.mendings().forEach(mending -> LOG.log(System.Logger.Level.WARNING, "found: " + mending));
            Plant plant = new Plant(control, new Records(store), safekeeping, clock);
            return new Opened(store, control, safekeeping, plant);
        } catch (StoreTrouble | RuntimeException unread) {
            store.close();
            throw unread;
        }
    }

    @Override
    public void close() throws StoreTrouble, InterruptedException {
        try (store;
                control;
                safekeeping) {
            LOG.log(System.Logger.Level.DEBUG, "closing");
        }
    }
}
