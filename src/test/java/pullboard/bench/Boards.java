package pullboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.store.Progress;
import pullboard.store.Recorded;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// Boards of any size on disk: cards `WO-0`, `WO-1` ... in the working lanes of ten stations without limits.
final class Boards {
    static final int STATIONS = 10;

    private Boards() {}

    /// Makes a board in an empty folder and closes it as a program does that is closed.
    static Path make(Path folder, int cards) throws IOException, StoreTrouble {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            Station station = new Station(new StationId(i + 1), name(i), null, null, null);
            changes.add(new Change.StationAdded(station, i));
        }
        for (int i = 0; i < cards; i++) {
            CardId card = new CardId("WO-" + i);
            Instant at = now.minusSeconds(60L * (cards - i));
            changes.add(new Change.CardAdded(card, new CardFacts("Part " + i % 50, 10)));
            Place place = Place.working(new StationId(i % STATIONS + 1));
            changes.add(new Change.CardMoved(
                    card, Place.End.OUTSIDE, place, Movement.Kind.ENTER, at, Pieces.NOT_COUNTED, "", ""));
        }
        Entry entry = new Entry(1, now, "import", Entry.Nature.IMPORT, 0, changes);
        try (Store store = Store.open(Files.createDirectories(folder), Progress.SILENT)) {
            store.record(List.of(new Recorded(entry, Board.EMPTY.after(entry))));
        }
        Files.writeString(
                folder.resolve("settings.properties"),
                "window.x=0\nwindow.y=0\nwindow.width=1366\nwindow.height=768\ntheme=light\nask-counts=false\n");
        return folder;
    }

    /// The name of a station, from 0.
    static String name(int station) {
        return "Station " + (station + 1);
    }

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// How many bytes lie in a folder.
    static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
