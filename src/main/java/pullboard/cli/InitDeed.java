package pullboard.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.board.WipLimit;
import pullboard.control.Answer;
import pullboard.control.BoardControl;
import pullboard.sample.SamplePlant;
import pullboard.sample.assembly.AssemblyPlant;

/// `init`: the stations of a new board.
final class InitDeed {
    private InitDeed() {}

    static void run(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        if (invocation.has("stations") == invocation.has("sample")) {
            throw invocation.wrong("init.one.of");
        }
        if (!desk.board().isEmpty()) {
            throw desk.refuse("init.not.empty");
        }
        ZoneId zone = zone(invocation);
        Answer.Done done = invocation.has("sample") ? sample(invocation, desk, zone) : stations(invocation, desk, zone);
        desk.say(desk.speech()
                .get(
                        "done.init",
                        done.board().shop().name(),
                        done.board().stations().size()));
    }

    private static Answer.Done sample(Invocation invocation, Desk desk, ZoneId zone) throws WrongUsage, NotDone {
        String name = invocation.required("sample").strip();
        if (!SamplePlant.NAMES.contains(name)) {
            throw invocation.wrong("init.sample", name, Desk.listed(SamplePlant.NAMES));
        }
        BoardControl board = desk.plant().board();
        Locale language = desk.speech().locale();
        if (name.equals(SamplePlant.ASSEMBLY_PLANT)) {
            AssemblyPlant plant = new AssemblyPlant(language, desk.now(), zone);
            return desk.settle(AssemblyPlant.plant(board, plant.history(board.now()), _ -> {}));
        }
        return desk.settle(new SamplePlant(language, desk.now(), zone).plant(board, desk.by()));
    }

    private static Answer.Done stations(Invocation invocation, Desk desk, ZoneId zone) throws WrongUsage, NotDone {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command.NameShop(new Shop(name(invocation, desk), zone)));
        commands.addAll(stations(invocation));
        return desk.change(new Command.Together(commands));
    }

    private static String name(Invocation invocation, Desk desk) {
        return invocation.option("name", desk.speech().get("init.name")).strip();
    }

    /// The zone named, or the machine's.
    static ZoneId zone(Invocation invocation) throws WrongUsage {
        String typed = invocation.option("zone");
        try {
            return typed == null ? ZoneId.systemDefault() : ZoneId.of(typed.strip());
        } catch (DateTimeException unknown) {
            throw invocation.wrong("not.a.zone", String.valueOf(typed));
        }
    }

    private static List<Command> stations(Invocation invocation) throws WrongUsage {
        List<Command> commands = new ArrayList<>();
        for (String station : invocation.required("stations").split(",")) {
            int colon = station.lastIndexOf(':');
            String name = (colon < 0 ? station : station.substring(0, colon)).strip();
            if (name.isEmpty()) {
                throw invocation.wrong("init.stations", station.strip());
            }
            WipLimit limit = colon < 0 ? null : limit(invocation, station.strip(), station.substring(colon + 1));
            commands.add(Command.AddStation.last(name, limit));
        }
        return commands;
    }

    /// `4`, or `200pcs` for a limit in pieces.
    private static WipLimit limit(Invocation invocation, String station, String typed) throws WrongUsage {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        boolean pieces = text.endsWith("pcs");
        String digits = pieces ? text.substring(0, text.length() - 3).strip() : text;
        if (!digits.matches("[0-9]{1,9}")) {
            throw invocation.wrong("init.stations", station);
        }
        WipLimit.Unit unit = pieces ? WipLimit.Unit.PIECES : WipLimit.Unit.CARDS;
        return new WipLimit(Integer.parseInt(digits), unit, false);
    }
}
