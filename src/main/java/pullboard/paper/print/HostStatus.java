package pullboard.paper.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer of a label printer to `~HS`: three lines between STX and ETX (ZPL II Programming Guide, "Host Status
/// Return").
final class HostStatus {
    /// Line 1: paper out, pause, under and over temperature. Line 2: head up, ribbon out.
    private static final int PAPER = 1;

    private static final int PAUSE = 2;
    private static final int HOT = 11;
    private static final int HEAD = 2;
    private static final int RIBBON = 3;
    static final int LINES = 3;

    private HostStatus() {}

    /// @param answer as received; null: none came
    static PrinterState read(@Nullable String answer) {
        List<String[]> lines = answer == null ? List.of() : lines(answer);
        if (lines.size() < 2) {
            return PrinterState.SILENT;
        }
        String[] first = lines.get(0);
        String[] second = lines.get(1);
        if (set(second, HEAD)) {
            return PrinterState.of(Obstacle.Kind.HEAD_OPEN);
        }
        if (set(first, PAPER)) {
            return PrinterState.of(Obstacle.Kind.PAPER_OUT);
        }
        if (set(second, RIBBON)) {
            return PrinterState.of(Obstacle.Kind.RIBBON_OUT);
        }
        if (set(first, HOT)) {
            return PrinterState.of(Obstacle.Kind.TOO_HOT);
        }
        return set(first, PAUSE) ? PrinterState.of(Obstacle.Kind.PAUSED) : PrinterState.READY;
    }

    private static List<String[]> lines(String answer) {
        return Arrays.stream(answer.split("\u0003"))
                .map(line -> line.substring(line.indexOf('\u0002') + 1).strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(","))
                .toList();
    }

    private static boolean set(String[] fields, int at) {
        return at < fields.length && fields[at].strip().equals("1");
    }
}
