package pullboard.report.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import pullboard.board.Board;
import pullboard.paper.PageSize;
import pullboard.plan.figure.CarryingRate;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Score;
import pullboard.report.figure.Targets;
import pullboard.report.figure.Timeframe;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// The sheet for the meeting at the board: every key figure with its target and its last weeks, and how it is counted.
public final class BoardMeeting {
    private static final int WEEKS = 4;

    private BoardMeeting() {}

    /// @param frame the time of the scores
    public static Report of(List<Score> scores, Board board, Timeframe frame, Locale locale, Instant now) {
        FigureWords words = new FigureWords(locale);
        Dates dates = new Dates(locale, board.shop().zone());
        int shown = Math.min(WEEKS, frame.parts().size());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(words.get("meeting.figures")));
        parts.add(table(scores, Targets.of(board), words, dates, frame, shown, locale));
        parts.add(new Part.Heading(words.get("meeting.definitions")));
        CarryingRate rate = CarryingRate.of(board);
        for (Score score : scores) {
            parts.add(new Part.Note(words.name(score.measure()) + ": " + words.definition(score.measure(), rate)));
        }
        Texts texts = Texts.of("report-pdf", locale);
        String about = words.get(
                frame.isByDay() ? "meeting.about.days" : "meeting.about",
                dates.day(frame.firstDay(), frame.lastDay()),
                dates.day(frame.lastDay(), frame.lastDay()));
        Report.Head head = new Report.Head(
                words.get("meeting.title"),
                about,
                board.shop().name(),
                dates.moment(now, Instant.EPOCH),
                (page, pages) -> texts.get("foot.page", page, pages));
        return new Report(head, parts, PageSize.A4, locale);
    }

    private static Part table(
            List<Score> scores,
            Targets targets,
            FigureWords words,
            Dates dates,
            Timeframe frame,
            int shown,
            Locale locale) {
        List<Part.Column> columns = new ArrayList<>();
        DateTimeFormatter monday = DateTimeFormatter.ofPattern(words.get("meeting.day"), locale);
        columns.add(new Part.Column(words.get("meeting.figure"), 3.4, false));
        columns.add(new Part.Column(words.get("meeting.all"), 1.6, true));
        columns.add(new Part.Column(words.get("meeting.target"), 1.4, true));
        for (int back = shown; back > 0; back--) {
            LocalDate first = frame.first(frame.parts().size() - back);
            String week = words.get("meeting.week", monday.format(first));
            columns.add(new Part.Column(frame.isByDay() ? dates.day(first, frame.lastDay()) : week, 1.4, true));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Score score : scores) {
            rows.add(row(score, targets.of(score.measure()), words, shown));
        }
        return new Part.Table(columns, rows);
    }

    private static List<String> row(Score score, OptionalDouble target, FigureWords words, int shown) {
        List<String> row = new ArrayList<>();
        row.add(words.name(score.measure()));
        String mark =
                target.isEmpty() || score.value().isEmpty() ? "" : score.reaches(target.getAsDouble()) ? "✓ " : "▲ ";
        row.add(mark + words.value(score.measure(), score.value()));
        row.add(words.value(score.measure(), target));
        List<OptionalDouble> weeks = score.weeks();
        for (OptionalDouble week : weeks.subList(weeks.size() - shown, weeks.size())) {
            row.add(words.value(score.measure(), week));
        }
        return row;
    }
}
