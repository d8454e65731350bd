package pullboard.view.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.LongPredicate;
import pullboard.board.Board;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;
import pullboard.report.CardsFile;
import pullboard.report.FigureFiles;
import pullboard.report.FileTrouble;
import pullboard.report.MovementsExport;

/// What can go out as a file.
public enum Export {
    MOVEMENTS("movements.csv"),
    CARDS("cards.csv"),
    CYCLE_TIMES("cycle-times.csv"),
    STATIONS("stations.csv"),
    SUMMARY("summary.json");

    private final String file;

    Export(String file) {
        this.file = file;
    }

    /// The name that the file is given unless a person says otherwise.
    public String file() {
        return file;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @param board up to which is written
    /// @param goOn asked now and then with the lines or entries done so far; false: leave it
    public void write(Path target, Board board, Records records, Filter filter, Instant now, LongPredicate goOn)
            throws FileTrouble, TroubleException {
        switch (this) {
            case MOVEMENTS -> MovementsExport.<TroubleException>write(target, board, filter, records::movements, goOn);
            case CARDS -> CardsFile.write(target, board, filter, now);
            case CYCLE_TIMES ->
                FigureFiles.cycleTimes(
                        target,
                        figures(board, records, filter, goOn),
                        board.shop().zone());
            case STATIONS -> FigureFiles.stations(target, figures(board, records, filter, goOn), board);
            case SUMMARY ->
                FigureFiles.summary(
                        target,
                        figures(board, records, filter, goOn),
                        board.shop().zone());
        }
    }

    private static Figures figures(Board board, Records records, Filter filter, LongPredicate goOn)
            throws TroubleException {
        MovementLog log = new MovementLog();
        records.entries(entry -> {
            if (entry.revision() <= board.revision()) {
                log.read(entry);
            }
            return entry.revision() < board.revision() && goOn.test(entry.revision());
        });
        return Figures.of(log, filter, Percentile.NEAREST_RANK, board.shop().zone());
    }
}
