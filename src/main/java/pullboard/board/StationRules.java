package pullboard.board;

import java.util.ArrayList;
import java.util.List;

/// Setting up the board's stations, stopping and restarting them.
final class StationRules {
    private StationRules() {}

    static List<Change> nameShop(Ask ask, Command.NameShop command) throws No {
        Shop shop = command.shop();
        if (!Name.isValid(shop.name(), Name.LONGEST)) {
            throw new No(new Refusal.BadName(shop.name()));
        }
        Ask.mustDiffer(ask.board().shop(), shop);
        return List.of(new Change.ShopChanged(ask.board().shop(), shop));
    }

    static List<Change> add(Ask ask, Command.AddStation command) throws No {
        Board board = ask.board();
        checkName(board, command.name(), null);
        if (command.limit() != null) {
            LimitRules.checkAmount(command.limit().amount());
        }
        int position = Math.clamp(command.position(), 0, board.stations().size());
        StationId id = new StationId(board.lastStation() + 1);
        return List.of(new Change.StationAdded(new Station(id, command.name(), command.limit(), null, null), position));
    }

    static List<Change> rename(Ask ask, Command.RenameStation command) throws No {
        Station station = ask.station(command.station());
        Ask.mustDiffer(station.name(), command.name());
        checkName(ask.board(), command.name(), station.id());
        return List.of(new Change.StationRenamed(station.id(), station.name(), command.name()));
    }

    static List<Change> shift(Ask ask, Command.ShiftStation command) throws No {
        Station station = ask.station(command.station());
        int before = ask.board().position(station.id());
        int after = Math.clamp(command.position(), 0, ask.board().stations().size() - 1);
        Ask.mustDiffer(before, after);
        return List.of(new Change.StationShifted(station.id(), before, after));
    }

    static List<Change> remove(Ask ask, Command.RemoveStation command) throws No {
        Board board = ask.board();
        Station station = ask.station(command.station());
        if (board.countAt(station.id()) > 0) {
            List<CardId> cards =
                    Outlook.clearing(board, station.id(), ask.now()).cards();
            throw new No(new Refusal.StationNotEmpty(station.id(), cards));
        }
        List<Change> changes = new ArrayList<>();
        for (SpanLimit span : board.spans()) {
            if (span.first().equals(station.id()) || span.last().equals(station.id())) {
                changes.add(new Change.SpanLimitChanged(span, null));
            }
        }
        changes.add(new Change.StationRemoved(station, board.position(station.id())));
        return changes;
    }

    static List<Change> stop(Ask ask, Command.StopStation command) throws No {
        Station station = ask.station(command.station());
        String reason = Ask.reason(command.reason(), Refusal.Deed.STOP);
        if (station.stop() != null) {
            Ask.mustDiffer(station.stop().reason(), reason);
        }
        return List.of(new Change.StopChanged(station.id(), station.stop(), new Stop(reason, ask.now())));
    }

    static List<Change> restart(Ask ask, Command.RestartStation command) throws No {
        Station station = ask.station(command.station());
        if (!station.isStopped()) {
            throw new No(new Refusal.StationNotStopped(station.id()));
        }
        return List.of(new Change.StopChanged(station.id(), station.stop(), null));
    }

    /// @param self the station that may keep its own name, null: none
    static void checkName(Board board, String name, @org.jspecify.annotations.Nullable StationId self) throws No {
        if (!Name.isValid(name, Name.LONGEST)) {
            throw new No(new Refusal.BadName(name));
        }
        if (Name.isReserved(name)) {
            throw new No(new Refusal.NameReserved(name));
        }
        for (Station other : board.stations()) {
            if (other.name().equalsIgnoreCase(name) && !other.id().equals(self)) {
                throw new No(new Refusal.NameTaken(other.name()));
            }
        }
    }
}
