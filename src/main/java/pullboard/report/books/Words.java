package pullboard.report.books;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.StationId;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;

/// Lists as they stand in one cell.
final class Words {
    private Words() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String make(boolean bought) {
        return bought ? "buy" : "make";
    }

    static String weekdays(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    static String steps(List<Loop.Step> steps) {
        return steps.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /// Empty for one that is no longer on the board.
    static String station(int number, Board board) {
        StationId id = new StationId(number);
        return board.station(id) == null ? "" : board.nameOf(id);
    }

    static String route(List<Integer> stations, Board board) {
        return stations.stream()
                .map(number -> station(number, board))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" > "));
    }

    /// `Milling=WI-12.pdf | Turning=WI-7.pdf`, with a backslash before each of `|`, `=` and `\` in a name or document.
    static String work(List<Part.Work> work, Board board) {
        return work.stream()
                .filter(one -> !station(one.station(), board).isEmpty())
                .map(one -> masked(station(one.station(), board)) + "=" + masked(one.document()))
                .collect(Collectors.joining(" | "));
    }

    private static String masked(String text) {
        return text.replaceAll("([|=\\\\])", "\\\\$1");
    }

    /// The documents, still masked.
    static List<String> split(String text) {
        return cut(text, '|');
    }

    /// Station and document.
    static String[] sides(String one) {
        List<String> sides = cut(one, '=');
        String document = sides.size() < 2
                ? ""
                : one.substring(one.indexOf(sides.get(0)) + sides.get(0).length() + 1);
        return sides.size() < 2 ? new String[] {plain(one)} : new String[] {plain(sides.get(0)), plain(document)};
    }

    private static String plain(String masked) {
        return masked.strip().replaceAll("\\\\(.)", "$1");
    }

    private static List<String> cut(String text, char at) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == at) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
