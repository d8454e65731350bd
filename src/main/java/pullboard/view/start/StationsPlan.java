package pullboard.view.start;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.board.WipLimit;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.text.Wording;

/// Reads the stations typed at the first start. The rules are asked line by line, so that each fault stands at its
/// line.
public final class StationsPlan {
    private final Texts texts;
    private final Wording wording;

    public StationsPlan(Locale locale) {
        texts = Texts.of("view-start", locale);
        wording = new Wording(locale);
    }

    /// A board to be, or what is wrong.
    ///
    /// @param command null where anything is wrong
    /// @param faults by index of the line
    /// @param fault of the whole, null: none
    public record Read(
            @Nullable Command command,
            Map<Integer, String> faults,
            @Nullable String shopFault,
            @Nullable String fault) {
        public Read {
            faults = Map.copyOf(faults);
        }
    }

    /// The lines that the table starts with.
    public List<StationLine> proposed() {
        return StationLine.read(texts.get("stations.proposed"));
    }

    public Read read(String shop, ZoneId zone, List<StationLine> lines, Instant now) {
        List<Command> commands = new ArrayList<>();
        Map<Integer, String> faults = new TreeMap<>();
        Command nameShop = new Command.NameShop(new Shop(shop.strip(), zone));
        String shopFault = shop.isBlank() ? texts.get("fault.shop.empty") : null;
        Board board = Board.EMPTY;
        if (shopFault == null) {
            switch (Rules.decide(board, nameShop, "", now)) {
                case Decision.Allowed allowed -> {
                    commands.add(nameShop);
                    board = allowed.after();
                }
                case Decision.Refused refused ->
                    shopFault = wording.refusal(refused.why(), board, now).onOneLine();
            }
        }
        int stations = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            stations++;
            board = station(board, lines.get(i), i, commands, faults, now);
        }
        String fault = stations == 0 ? texts.get("fault.stations.none") : null;
        boolean good = faults.isEmpty() && shopFault == null && fault == null;
        return new Read(good ? new Command.Together(commands) : null, faults, shopFault, fault);
    }

    private Board station(
            Board board,
            StationLine line,
            int index,
            List<Command> commands,
            Map<Integer, String> faults,
            Instant now) {
        Long amount = line.limit().isBlank() ? Long.valueOf(0) : Typed.number(line.limit());
        if (amount == null
                || amount > Integer.MAX_VALUE
                || amount == 0 && !line.limit().isBlank()) {
            faults.put(index, texts.get("fault.limit"));
            return board;
        }
        if (line.name().isBlank()) {
            faults.put(index, texts.get("fault.station.empty"));
            return board;
        }
        WipLimit limit = amount == 0 ? null : WipLimit.cards(amount.intValue());
        Command add = Command.AddStation.last(line.name().strip(), limit);
        return switch (Rules.decide(board, add, "", now)) {
            case Decision.Allowed allowed -> {
                commands.add(add);
                yield allowed.after();
            }
            case Decision.Refused refused -> {
                faults.put(index, wording.refusal(refused.why(), board, now).onOneLine());
                yield board;
            }
        };
    }
}
