package pullboard.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.figure.Stretch;
import pullboard.report.Column;
import pullboard.report.FileTrouble;
import pullboard.report.SheetFile;

/// `kpi.csv`: a line for each key figure and week, and one for all the weeks together, whose `week` is `all`; where
/// days
/// are told instead of weeks, `from` and `until` say which. Figures
/// and units are named as programs like it, names and definitions as people do; where nothing happened that a value
/// could be worked out from, the cell is empty. Shares are from 0 to 1.
public final class ScoreFile {
    /// Weeks unless somebody says otherwise.
    public static final int WEEKS = 13;

    /// No more can be asked for: five years.
    public static final int MOST_WEEKS = 260;

    private static final int PLACES = 6;

    private static final List<Column> COLUMNS = List.of(
            Column.text("figure"),
            Column.text("name"),
            Column.text("week"),
            Column.date("from"),
            Column.date("until"),
            Column.amount("value"),
            Column.text("unit"),
            Column.amount("target"),
            Column.flag("reached"),
            Column.text("definition"));

    private ScoreFile() {}

    /// Writes the file, whole or not at all; `.xlsx` becomes a workbook.
    ///
    /// @param board whose targets and carrying rate hold
    /// @param frame the time of the scores
    /// @return how many lines
    public static long write(Path target, List<Score> scores, Board board, Timeframe frame, FigureWords words)
            throws FileTrouble {
        Targets targets = Targets.of(board);
        CarryingRate rate = CarryingRate.of(board);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Score score : scores) {
            OptionalDouble wanted = targets.of(score.measure());
            String name = words.name(score.measure());
            String definition = words.definition(score.measure(), rate);
            for (int part = 0; part < frame.parts().size(); part++) {
                Stretch stretch = frame.parts().get(part);
                String week = week(frame.first(part));
                rows.add(row(score.in(part), week, stretch, wanted, name, definition));
            }
            rows.add(row(score, "all", frame.whole(), wanted, name, definition));
        }
        return SheetFile.write(target, "kpi", COLUMNS, rows, board.shop().zone());
    }

    private static List<@Nullable Object> row(
            Score score, String week, Stretch stretch, OptionalDouble target, String name, String definition) {
        Measure measure = score.measure();
        boolean isJudged = target.isPresent() && score.value().isPresent();
        return Arrays.asList(
                measure.word(),
                name,
                week,
                Timeframe.first(stretch),
                Timeframe.last(stretch),
                exact(score.value()),
                measure.unit().word(),
                exact(target),
                isJudged ? score.reaches(target.getAsDouble()) : null,
                definition);
    }

    private static String week(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static @Nullable BigDecimal exact(OptionalDouble value) {
        if (value.isEmpty()) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(value.getAsDouble())
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }
}
