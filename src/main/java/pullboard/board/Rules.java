package pullboard.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The only place that says no. Pure: the same board, command, name and time give the same decision.
public final class Rules {
    private Rules() {}

    /// Decides one command on the newest board.
    ///
    /// @param by who wishes it, empty where nobody said
    /// @param now the present; an entry is never stamped earlier than the one before it
    public static Decision decide(Board board, Command command, String by, Instant now) {
        Instant at = now.isBefore(board.at()) ? board.at() : now;
        Ask ask = new Ask(board, by, at);
        try {
            List<Change> changes = followed(ask, command, plan(ask, command));
            if (changes.isEmpty()) {
                throw new No(new Refusal.NothingToChange());
            }
            Entry entry = entry(ask, command, changes);
            Board after = board.after(entry);
            StockRules.check(after, changes);
            Circulation.check(board, after, changes);
            return new Decision.Allowed(entry, after, Limits.check(board, after, at));
        } catch (No no) {
            return new Decision.Refused(no.why());
        }
    }

    /// Where this card may go: every place that a person could drop it on, with the rules' answer.
    public static Map<Place, Opening> openings(Board board, CardId card, Instant now) {
        Map<Place, Opening> openings = new LinkedHashMap<>();
        openings.put(Place.End.ORDERS, opening(board, card, Place.End.ORDERS, now));
        for (Station station : board.stations()) {
            for (Lane lane : Lane.values()) {
                Place place = new Place.At(station.id(), lane);
                openings.put(place, opening(board, card, place, now));
            }
        }
        openings.put(Place.End.FINISHED, opening(board, card, Place.End.FINISHED, now));
        return openings;
    }

    private static Opening opening(Board board, CardId card, Place place, Instant now) {
        Decision plain = decide(board, new Command.MoveCard(card, place), "", now);
        if (plain instanceof Decision.Refused(Refusal.ReasonNeeded(Refusal.Deed deed))) {
            Command withReason = new Command.MoveCard(card, place, Pieces.NOT_COUNTED, "?");
            return decide(board, withReason, "", now) instanceof Decision.Refused(Refusal why)
                    ? new Opening.Closed(why)
                    : new Opening.AsksReason(deed);
        }
        return plain instanceof Decision.Refused(Refusal why) ? new Opening.Closed(why) : new Opening.Open();
    }

    private static Entry entry(Ask ask, Command command, List<Change> changes) {
        Entry.Nature nature = Entry.Nature.ACTION;
        long reverts = 0;
        if (command instanceof Command.ImportHistory) {
            nature = Entry.Nature.IMPORT;
        } else if (command instanceof Command.RecordPrint) {
            nature = Entry.Nature.RECORD;
        } else if (command instanceof Command.Revert(Entry reverted)) {
            nature = Reversal.natureOf(reverted);
            reverts = reverted.revision();
        }
        return new Entry(ask.board().revision() + 1, ask.now(), ask.by(), nature, reverts, changes);
    }

    /// Turning round takes back what followed, and parts of a whole have been followed already.
    private static List<Change> followed(Ask ask, Command command, List<Change> changes) throws No {
        boolean whole = command instanceof Command.Revert || command instanceof Command.Together;
        return whole ? changes : Following.complete(ask, changes);
    }

    private static List<Change> plan(Ask ask, Command command) throws No {
        return switch (command) {
            case Command.NameShop c -> StationRules.nameShop(ask, c);
            case Command.AddStation c -> StationRules.add(ask, c);
            case Command.RenameStation c -> StationRules.rename(ask, c);
            case Command.ShiftStation c -> StationRules.shift(ask, c);
            case Command.RemoveStation c -> StationRules.remove(ask, c);
            case Command.SetLimit c -> LimitRules.set(ask, c);
            case Command.RaiseLimit c -> LimitRules.raise(ask, c);
            case Command.EndRaise c -> LimitRules.endRaise(ask, c);
            case Command.SetSpanLimit c -> LimitRules.setSpan(ask, c);
            case Command.RemoveSpanLimit c -> LimitRules.removeSpan(ask, c);
            case Command.StopStation c -> StationRules.stop(ask, c);
            case Command.RestartStation c -> StationRules.restart(ask, c);
            case Command.AddCard c -> CardRules.add(ask, c);
            case Command.ChangeCard c -> CardRules.change(ask, c);
            case Command.BlockCard c -> CardRules.block(ask, c);
            case Command.UnblockCard c -> CardRules.unblock(ask, c);
            case Command.MoveCard c -> MoveRules.move(ask, c);
            case Command.PullInto c -> MoveRules.pull(ask, c);
            case Command.CancelCard c -> CardRules.cancel(ask, c);
            case Command.SplitCard c -> CardRules.split(ask, c);
            case Command.NoteCard c -> PaperRules.note(ask, c);
            case Command.ScanCard c -> PaperRules.scan(ask, c);
            case Command.SetHandling c -> PaperRules.handle(ask, c);
            case Command.RecordPrint c -> PaperRules.print(ask, c);
            case Command.LoseCard c -> PaperRules.lose(ask, c);
            case Command.FindCard c -> PaperRules.find(ask, c);
            case Command.ReplaceTicket c -> PaperRules.replace(ask, c);
            case Command.Correct c -> PaperRules.correct(ask, c);
            case Command.MapCode c -> PaperRules.map(ask, c);
            case Command.KeepDocument c -> PaperRules.keep(ask, c);
            case Command.Revert c -> Reversal.plan(ask, c.entry());
            case Command.ImportHistory c -> new HistoryRules(ask).plan(c.rows());
            case Command.Together c -> together(ask, c);
            case Command.OfSupply c -> BookRules.plan(ask, c);
        };
    }

    private static List<Change> together(Ask ask, Command.Together together) throws No {
        List<Change> all = new ArrayList<>();
        Board board = ask.board();
        for (Command command : together.commands()) {
            switch (decide(board, command, ask.by(), ask.now())) {
                case Decision.Refused(Refusal why) -> throw new No(why);
                case Decision.Allowed allowed -> {
                    all.addAll(allowed.entry().changes());
                    board = allowed.after();
                }
            }
        }
        return all;
    }
}
