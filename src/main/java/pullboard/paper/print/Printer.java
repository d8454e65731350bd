package pullboard.paper.print;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A printer that a person chose. It is known again by its text form.
public sealed interface Printer permits SystemPrinter, LabelPrinter, FolderPrinter {
    /// What a person calls it.
    String name();

    /// Dots per inch to which codes are snapped.
    int dpi();

    /// What jobs for the same device queue for, whatever else is said of it.
    default String road() {
        return this instanceof LabelPrinter label ? label.host() + ":" + label.port() : line();
    }

    /// One line from which {@link #read} makes the same printer.
    default String line() {
        List<String> fields = switch (this) {
            case SystemPrinter(String name) -> List.of("system", name);
            case FolderPrinter(Path folder) -> List.of("folder", folder.toString());
            case LabelPrinter(String name, String host, int port, int dpi, double width, double height) ->
                List.of("label", name, host, "" + port, "" + dpi, "" + width, "" + height);
        };
        return fields.stream()
                .map(field -> field.replace("%", "%25").replace("|", "%7C").replace("\n", " "))
                .collect(Collectors.joining("|"));
    }

    /// The printer that {@link #line} has written; nothing where the line is not one.
    static Optional<Printer> read(String line) {
        List<String> fields = Arrays.stream(line.split("\\|", -1))
                .map(field -> field.replace("%7C", "|").replace("%25", "%"))
                .toList();
        try {
            return Optional.of(
                    switch (fields.getFirst()) {
                        case "system" -> new SystemPrinter(fields.get(1));
                        case "folder" -> new FolderPrinter(Path.of(fields.get(1)));
                        case "label" ->
                            new LabelPrinter(
                                    fields.get(1),
                                    fields.get(2),
                                    Integer.parseInt(fields.get(3)),
                                    Integer.parseInt(fields.get(4)),
                                    Double.parseDouble(fields.get(5)),
                                    Double.parseDouble(fields.get(6)));
                        default -> throw new IllegalArgumentException(line);
                    });
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOne) {
            return Optional.empty();
        }
    }
}
