package pullboard.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import pullboard.control.Plant;

/// Runs a command that has been understood.
public final class Commands {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;

    private final Map<Verb, Deed> deeds = new EnumMap<>(Verb.class);

    public Commands(Studio studio) {
        deeds.put(Verb.INIT, InitDeed::run);
        deeds.put(Verb.IMPORT, ImportDeed::run);
        deeds.put(Verb.EXPORT, ExportDeed::run);
        deeds.put(Verb.REPORT, ReportDeed::run);
        deeds.put(Verb.CALENDAR, CalendarDeeds::run);
        deeds.put(Verb.ADD, CardDeeds::add);
        deeds.put(Verb.MOVE, CardDeeds::move);
        deeds.put(Verb.PULL, CardDeeds::pull);
        deeds.put(Verb.BLOCK, CardDeeds::block);
        deeds.put(Verb.UNBLOCK, CardDeeds::unblock);
        deeds.put(Verb.CANCEL, CardDeeds::cancel);
        deeds.put(Verb.SPLIT, CardDeeds::split);
        deeds.put(Verb.SCAN, TicketDeeds::scan);
        deeds.put(Verb.CONSUME, LoopDeeds::consume);
        deeds.put(Verb.RECEIVE, LoopDeeds::receive);
        deeds.put(Verb.LOST, TicketDeeds::lost);
        deeds.put(Verb.FOUND, TicketDeeds::found);
        deeds.put(Verb.UNDO, CardDeeds::undo);
        deeds.put(Verb.REDO, CardDeeds::redo);
        deeds.put(Verb.STATUS, StatusDeed::run);
        deeds.put(Verb.COUNT, CountDeeds::count);
        deeds.put(Verb.SUSPECTS, CountDeeds::suspects);
        deeds.put(Verb.ALERTS, AlertsDeed::run);
        deeds.put(Verb.LIMIT, StationDeeds::limit);
        deeds.put(Verb.STOP, StationDeeds::stop);
        deeds.put(Verb.RESTART, StationDeeds::restart);
        deeds.put(Verb.TICKETS, PaperDeeds::tickets);
        deeds.put(Verb.LAYOUT, LayoutDeeds::run);
        deeds.put(Verb.FALLBACK, PaperDeeds::fallback);
        deeds.put(Verb.FORECAST, ForecastDeed::run);
        deeds.put(Verb.PICTURE, studio::take);
        deeds.put(Verb.MANUAL, new ManualDeed(studio)::run);
        deeds.put(Verb.BACKUP, KeepDeeds::backup);
        deeds.put(Verb.RESTORE, KeepDeeds::restore);
        deeds.put(Verb.VERIFY, KeepDeeds::verify);
    }

    /// @param folder what relative paths mean
    /// @return the exit code
    public int run(Invocation invocation, Plant plant, Speech speech, PrintStream out, PrintStream err, Path folder) {
        Desk desk = new Desk(
                plant, speech, out, err, folder, invocation.option("by", "").strip());
        try {
            Deed deed = deeds.get(invocation.verb());
            if (deed == null) {
                throw new IllegalStateException("nobody does " + invocation.verb());
            }
            plant.safekeeping().mendings().stream()
                    .filter(mending -> mending.kind().worthKnowing())
                    .forEach(mending -> err.println(speech.get(
                            "warning", speech.wording().mending(mending).onOneLine())));
            deed.run(invocation, desk);
            return DONE;
        } catch (NotDone no) {
            return new Help(desk.speech()).fail(desk.err(), no.line());
        } catch (WrongUsage wrong) {
            return new Help(desk.speech()).wrong(desk.err(), wrong);
        }
    }
}
