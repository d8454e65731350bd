package pullboard.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import pullboard.cli.Commands;
import pullboard.cli.Errands;
import pullboard.cli.Studio;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Safekeeping;
import pullboard.host.CrashReports;
import pullboard.host.DataFolder;
import pullboard.host.FolderTrouble;
import pullboard.host.Ownership;
import pullboard.host.Reception;
import pullboard.store.Progress;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// A board that is open, without a screen: owns the folder and does for others what they wish, until its input ends.
/// Prints a line when it is open, and one for each time that it should come to the front.
final class OpenBoard {
    private OpenBoard() {}

    public static void main(String[] args) throws FolderTrouble, StoreTrouble, IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        DataFolder folder = new DataFolder(Path.of(System.getenv(DataFolder.VARIABLE)));
        folder.prepare();
        Studio studio = new Studio(List::of, (_, _, _) -> {
            throw new Studio.NoDisplay();
        });
        try (Ownership ownership = Ownership.claim(folder).orElseThrow();
                Store store = Store.open(folder.path(), Progress.SILENT);
                BoardControl control = new BoardControl(store, clock, Runnable::run)) {
            Plant plant = new Plant(control, new Records(store), new Safekeeping(store, control, clock), clock);
            Errands errands = new Errands(
                    new Commands(studio),
                    plant,
                    new CrashReports(folder, clock, "test"),
                    () -> System.out.println("to the front"),
                    backup -> System.out.println("offered " + backup.getFileName()));
            try (Reception _ = Reception.open(ownership, errands)) {
                System.out.println("open");
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            }
        }
    }
}
