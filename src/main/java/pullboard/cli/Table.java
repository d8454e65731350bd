package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lines in columns, below a heading.
final class Table {
    private final String heading;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String heading) {
        this.heading = heading;
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    Stream<String> lines() {
        return Stream.concat(Stream.of(heading, ""), rows.stream().map(this::line));
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).repeat(' ', width(column) - length(cell) + 2);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
