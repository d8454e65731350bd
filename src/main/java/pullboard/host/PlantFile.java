package pullboard.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The settings of a whole plant, in one file that whoever administers the PCs puts there: `name = value` on each
/// line, UTF-8, `#` before a comment; backslashes stand for themselves. `fixed = theme, language` names what a person
/// may not choose otherwise, `fixed = all` all that is set here. It is only ever read.
public final class PlantFile {
    /// Names the file; empty: there is none.
    public static final String VARIABLE = "PULLBOARD_PLANT";

    /// What the file is called.
    public static final String NAME = "plant.properties";

    private static final String FIXED = "fixed";
    private static final Set<Setting> PATHS =
            EnumSet.of(Setting.DATA_FOLDER, Setting.BACKUPS_FOLDER, Setting.UPDATES_FOLDER);
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)\\}");

    private final @Nullable Path file;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final Set<Setting> fixed = EnumSet.noneOf(Setting.class);
    private final List<Fault> faults = new ArrayList<>();

    /// A line that could not be used, and was left out.
    ///
    /// @param line from 1; 0: the whole file
    /// @param field what stands before the `=`
    /// @param value what stands behind it, or why the file could not be read
    /// @param expected what may stand there
    public record Fault(Kind kind, Path file, int line, String field, String value, String expected) {
        /// What is wrong.
        public enum Kind {
            UNREADABLE,
            NO_EQUALS,
            UNKNOWN,
            TWICE,
            BAD_VALUE,
            FIXED_UNSET
        }

        /// For the sentence that says so.
        public Object[] facts() {
            return new Object[] {file.toString(), line, field, value, expected};
        }
    }

    private PlantFile(@Nullable Path file) {
        this.file = file;
    }

    /// No file: nothing is set.
    public static PlantFile none() {
        return new PlantFile(null);
    }

    /// The file that holds for this PC: the one that the environment names, else the one beside the program, else the
    /// system's.
    ///
    /// @param system the system's name as in `os.name`
    /// @param program the folders in which the program lies
    public static PlantFile find(Map<String, String> environment, String system, List<Path> program) {
        String named = environment.get(VARIABLE);
        if (named != null) {
            return named.isBlank() ? none() : read(Path.of(named), environment);
        }
        List<Path> places = new ArrayList<>();
        program.forEach(folder -> places.add(folder.resolve(NAME)));
        places.add(place(environment, system));
        return places.stream()
                .filter(Files::exists)
                .findFirst()
                .map(file -> read(file, environment))
                .orElseGet(PlantFile::none);
    }

    private static Path place(Map<String, String> environment, String system) {
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("PROGRAMDATA", "C:\\ProgramData"), "Pullboard", NAME);
        }
        return system.startsWith("Mac")
                ? Path.of("/Library/Application Support/Pullboard", NAME)
                : Path.of("/etc/pullboard", NAME);
    }

    /// Reads a file; lines that cannot be used are {@link #faults()}.
    static PlantFile read(Path file, Map<String, String> environment) {
        PlantFile plant = new PlantFile(file.toAbsolutePath());
        try {
            plant.take(Files.readAllLines(file), environment);
        } catch (IOException unreadable) {
            String why = unreadable.getClass().getSimpleName();
            plant.fault(Fault.Kind.UNREADABLE, 0, "", why, "");
        }
        return plant;
    }

    private void take(List<String> lines, Map<String, String> environment) {
        int fixedAt = 0;
        String fixedNames = "";
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).replace("\uFEFF", "").strip();
            int equals = line.indexOf('=');
            String field = equals < 0 ? line : line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            } else if (equals < 0) {
                fault(Fault.Kind.NO_EQUALS, number, field, "", "");
            } else if (field.equals(FIXED)) {
                fixedAt = number;
                fixedNames = value;
            } else {
                set(number, field, resolved(value, environment));
            }
        }
        fix(fixedAt, fixedNames);
    }

    private void set(int number, String field, String value) {
        Setting setting = Setting.of(field).orElse(null);
        if (setting == null) {
            fault(Fault.Kind.UNKNOWN, number, field, value, "");
        } else if (values.containsKey(setting)) {
            fault(Fault.Kind.TWICE, number, field, value, "");
        } else if (!setting.fits(value) || isPath(setting) && path(value) == null) {
            fault(Fault.Kind.BAD_VALUE, number, field, value, setting.expected());
        } else {
            values.put(setting, value);
        }
    }

    private void fix(int number, String names) {
        for (String name : names.split(",")) {
            Setting setting = Setting.of(name.strip()).orElse(null);
            if (name.strip().equals("all")) {
                fixed.addAll(values.keySet());
            } else if (setting != null && values.containsKey(setting)) {
                fixed.add(setting);
            } else if (!name.isBlank()) {
                Fault.Kind kind = setting == null ? Fault.Kind.UNKNOWN : Fault.Kind.FIXED_UNSET;
                fault(kind, number, setting == null ? name.strip() : setting.key(), "", "");
            }
        }
    }

    private void fault(Fault.Kind kind, int line, String field, String value, String expected) {
        if (file != null) {
            faults.add(new Fault(kind, file, line, field, value, expected));
        }
    }

    /// `${NAME}` is what the environment has under that name, `~/` the user's own folder.
    private static String resolved(String value, Map<String, String> environment) {
        Matcher reference = REFERENCE.matcher(value);
        String filled =
                reference.replaceAll(found -> Matcher.quoteReplacement(environment.getOrDefault(found.group(1), "")));
        return filled.startsWith("~/") ? System.getProperty("user.home") + filled.substring(1) : filled;
    }

    private static boolean isPath(Setting setting) {
        return PATHS.contains(setting);
    }

    /// A path that is not absolute begins at the file's folder.
    private @Nullable Path path(String value) {
        try {
            return file == null ? null : file.resolveSibling(value).normalize();
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /// The file that was read, if there is one.
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /// Lines that were left out.
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /// What the plant wants, if it says anything.
    Optional<String> text(Setting setting) {
        String value = values.get(setting);
        return Optional.ofNullable(value != null && isPath(setting) ? String.valueOf(path(value)) : value);
    }

    boolean isFixed(Setting setting) {
        return fixed.contains(setting);
    }
}
