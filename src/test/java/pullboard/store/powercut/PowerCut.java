package pullboard.store.powercut;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a disk can hold after the power went at one moment of a recorded run.
///
/// Forced is kept: writes and truncations of a file up to its last force, names in a folder up to the force of that
/// folder (stricter than usual file systems, which keep more). Of the rest, [Loss] says what is left.
public final class PowerCut {
    private static final int SECTOR = 512;

    private final List<DiskEvent> run;
    private final Loss loss;
    private final Random random;

    /// What becomes of what was not forced.
    public enum Loss {
        /// All of it is gone.
        ALL,
        /// Nothing is gone: the process died, the disk did not.
        NOTHING,
        /// A random part in order is left; the write at its end is torn at any byte.
        TAIL,
        /// Each sector of each write is left or gone by chance, whatever the order; so are truncations.
        SCATTERED,
        /// As SCATTERED, but the files have grown to their size: where a sector is gone there are zeros.
        HOLES
    }

    /// @param run the events up to the cut
    public PowerCut(List<DiskEvent> run, Loss loss, long seed) {
        this.run = run;
        this.loss = loss;
        this.random = new Random(seed);
    }

    /// The newest number acknowledged before the cut, or 0.
    public long acknowledged() {
        long number = 0;
        for (DiskEvent event : run) {
            number = event instanceof DiskEvent.Acknowledged acknowledged ? acknowledged.number() : number;
        }
        return number;
    }

    /// Writes the disk's files into an empty folder.
    public void rebuildIn(Path folder) throws IOException {
        BitSet settled = settled();
        int open = run.size() - settled.cardinality();
        int namesLeft = namesLeft(open);
        int writesLeft = loss == Loss.NOTHING ? open : loss == Loss.TAIL ? random.nextInt(open + 1) : 0;
        double chance = random.nextDouble();
        DiskImage image = new DiskImage();
        int unsettled = 0;
        for (int i = 0; i < run.size(); i++) {
            DiskEvent event = run.get(i);
            if (settled.get(i)) {
                image.apply(event);
                continue;
            }
            boolean scattered = loss == Loss.SCATTERED || loss == Loss.HOLES;
            if (isName(event) ? unsettled < namesLeft : unsettled < writesLeft) {
                image.apply(event);
            } else if (!isName(event) && scattered) {
                applyScattered(image, event, chance);
            } else if (unsettled == writesLeft && loss == Loss.TAIL && event instanceof DiskEvent.Write write) {
                image.applyPart(write, 0, random.nextInt(write.bytes().length + 1));
            }
            unsettled++;
        }
        image.writeTo(folder);
    }

    private int namesLeft(int open) {
        return switch (loss) {
            case ALL -> 0;
            case NOTHING -> open;
            case TAIL, SCATTERED, HOLES -> random.nextInt(open + 1);
        };
    }

    private void applyScattered(DiskImage image, DiskEvent event, double chance) {
        if (!(event instanceof DiskEvent.Write write)) {
            if (random.nextDouble() < chance) {
                image.apply(event);
            }
            return;
        }
        int length = write.bytes().length;
        if (loss == Loss.HOLES) {
            image.applyPart(write, length, length);
        }
        for (int from = 0; from < length; ) {
            int to = (int) Math.min(length, from + SECTOR - (write.at() + from) % SECTOR);
            if (random.nextDouble() < chance) {
                image.applyPart(write, from, to);
            }
            from = to;
        }
    }

    private static boolean isName(DiskEvent event) {
        return event instanceof DiskEvent.Create
                || event instanceof DiskEvent.MakeFolder
                || event instanceof DiskEvent.Rename
                || event instanceof DiskEvent.Delete;
    }

    /// Events that a later force made durable, seen from the end; forces and marks change nothing and count as such.
    private BitSet settled() {
        BitSet settled = new BitSet(run.size());
        Set<Integer> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (int i = run.size() - 1; i >= 0; i--) {
            settled.set(
                    i,
                    switch (run.get(i)) {
                        case DiskEvent.Force force -> files.add(force.file()) || true;
                        case DiskEvent.ForceFolder force -> folders.add(force.name()) || true;
                        case DiskEvent.Acknowledged _ -> true;
                        case DiskEvent.Write write -> files.contains(write.file());
                        case DiskEvent.Truncate truncate -> files.contains(truncate.file());
                        case DiskEvent.Create create -> folders.contains(folderOf(create.name()));
                        case DiskEvent.MakeFolder folder -> folders.contains(folderOf(folder.name()));
                        case DiskEvent.Rename rename -> folders.contains(folderOf(rename.to()));
                        case DiskEvent.Delete delete -> folders.contains(folderOf(delete.name()));
                    });
        }
        return settled;
    }

    private static String folderOf(String name) {
        Path parent = Path.of(name).getParent();
        return parent == null ? "" : parent.toString();
    }
}
