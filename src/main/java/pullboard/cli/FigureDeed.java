package pullboard.cli;

import java.nio.file.Path;
import java.util.List;
import pullboard.board.Board;
import pullboard.control.TroubleException;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Score;
import pullboard.report.figure.ScoreFile;
import pullboard.report.figure.ScoreReading;
import pullboard.report.figure.Timeframe;

/// `export kpi`: the key figures by week, as the screen counts them.
final class FigureDeed {
    static final String WORD = "kpi";

    /// Those are of movements.
    private static final List<String> OF_MOVEMENTS = List.of("from", "until", "period", "part", "calendar");

    private FigureDeed() {}

    static void save(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        for (String option : OF_MOVEMENTS) {
            if (invocation.has(option)) {
                throw invocation.wrong("kpi.option", "--" + option);
            }
        }
        long weeks = invocation.number("weeks", 1, ScoreFile.WEEKS);
        if (weeks > ScoreFile.MOST_WEEKS) {
            throw invocation.wrong("kpi.weeks", ScoreFile.MOST_WEEKS);
        }
        String to = invocation.required("to");
        try {
            if (to.equals(ExportDeed.STANDARD_OUTPUT)) {
                ExportDeed.print(desk, file -> write(file, (int) weeks, desk));
            } else {
                long lines = write(desk.file(to), (int) weeks, desk);
                desk.say(desk.speech().get("done.export", desk.file(to), lines));
            }
        } catch (FileTrouble trouble) {
            throw new NotDone(
                    new FileWords(desk.speech().locale()).trouble(trouble).onOneLine(), trouble);
        } catch (TroubleException trouble) {
            throw desk.trouble(trouble.trouble());
        }
    }

    private static long write(Path file, int weeks, Desk desk) throws FileTrouble, TroubleException {
        Board board = desk.board();
        Timeframe frame = Timeframe.weeksBefore(desk.now(), weeks, desk.zone());
        ScoreReading reading = new ScoreReading();
        desk.plant().records().entries(entry -> {
            if (entry.revision() <= board.revision()) {
                reading.read(entry);
            }
            return entry.revision() < board.revision();
        });
        List<Score> scores = reading.scoreboard(board).of(frame);
        FigureWords words = new FigureWords(desk.speech().locale());
        return ScoreFile.write(file, scores, board, frame, words);
    }
}
