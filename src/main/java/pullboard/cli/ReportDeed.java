package pullboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullboard.control.TroubleException;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.WorkHours;
import pullboard.paper.Grid;
import pullboard.paper.Pdf;
import pullboard.paper.Steps;
import pullboard.report.pdf.HandOver;
import pullboard.report.pdf.PartReport;
import pullboard.report.pdf.Report;
import pullboard.report.pdf.ReportSource;
import pullboard.report.pdf.WeeklyReport;

/// `report`: pages for the wall. Made for the system's scheduler: into a folder each gets a name of its own.
final class ReportDeed {
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-?W([0-9]{2})");

    private final Invocation invocation;
    private final Desk desk;
    private final ChosenCalendar calendar;

    /// A report and what its file is called in a folder.
    private record Made(Report report, String file) {}

    private ReportDeed(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        this.invocation = invocation;
        this.desk = desk;
        this.calendar = ChosenCalendar.of(invocation, desk);
    }

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        new ReportDeed(invocation, desk).run();
    }

    private void run() throws WrongUsage, NotDone {
        Path to = desk.file(invocation.required("to"));
        String what = invocation.operand(0);
        try {
            Made made = switch (what) {
                case "weekly" -> weekly();
                case "shift" -> shift();
                case "part" -> part();
                default -> throw invocation.wrong("report.what", what);
            };
            Path file = Files.isDirectory(to) ? to.resolve(made.file()) : to;
            Pdf.write(made.report(), file, Grid.FINE, Steps.ALL);
            desk.say(desk.speech().get("done.report", file, made.report().pages()));
        } catch (IOException e) {
            throw new NotDone(desk.speech().get("report.not.written", to, String.valueOf(e.getMessage())), e);
        } catch (TroubleException trouble) {
            throw desk.trouble(trouble.trouble());
        }
    }

    private Made weekly() throws WrongUsage, TroubleException {
        LocalDate monday = monday();
        return new Made(WeeklyReport.of(source(), monday), "weekly-" + WeeklyReport.name(monday) + ".pdf");
    }

    /// The one that `--week` names, or the last whole one.
    private LocalDate monday() throws WrongUsage {
        String typed = invocation.option("week");
        if (typed == null) {
            return WeeklyReport.lastWeek(LocalDate.ofInstant(desk.now(), desk.zone()));
        }
        Matcher week = WEEK.matcher(typed.strip().toUpperCase(Locale.ROOT));
        try {
            if (week.matches()) {
                return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                        .with(java.time.DayOfWeek.MONDAY);
            }
        } catch (DateTimeException noSuchWeek) {
            throw invocation.wrong("not.a.week", typed);
        }
        throw invocation.wrong("not.a.week", typed);
    }

    private Made shift() throws WrongUsage, TroubleException {
        Instant from = invocation.has("from") ? moments().moment("from") : HandOver.begin(desk.board(), desk.now());
        String name =
                DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT).format(from.atZone(desk.zone()));
        return new Made(HandOver.of(source(), from), "shift-" + name + ".pdf");
    }

    private Made part() throws WrongUsage, TroubleException {
        String part = invocation.required("part").strip();
        Instant from = invocation.has("from") ? moments().moment("from") : null;
        Instant until = invocation.has("until") ? moments().moment("until") : null;
        String name = part.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return new Made(PartReport.of(source(), part, Filter.ALL.between(from, until)), "part-" + name + ".pdf");
    }

    private Moments moments() {
        return new Moments(invocation, desk.now(), desk.zone());
    }

    private ReportSource source() throws TroubleException {
        MovementLog log = new MovementLog();
        var board = desk.board();
        desk.plant().records().entries(entry -> {
            if (entry.revision() <= board.revision()) {
                log.read(entry);
            }
            return entry.revision() < board.revision();
        });
        WorkHours hours = calendar.hours();
        return new ReportSource(
                Past.of(log, hours::micros),
                board,
                desk.now(),
                Percentile.NEAREST_RANK,
                !hours.equals(WorkHours.ELAPSED),
                calendar.name(),
                ResourceBundle.getBundle("pullboard.version").getString("version"),
                desk.speech().locale());
    }
}
