package pullboard.host;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person has chosen, in `settings.properties` (UTF-8), over what the {@link PlantFile} says. Keys that this
/// version does not know, and comments, stay as they are. Thread-safe.
public final class Settings {
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file;
    private final @Nullable Path keptAside;
    private final Map<String, String> values;
    private final PlantFile plant;
    private final Map<String, String> wished = new TreeMap<>();

    private Settings(Path file, PlantFile plant, Map<String, String> values, @Nullable Path keptAside) {
        this.file = file;
        this.plant = plant;
        this.values = values;
        this.keptAside = keptAside;
    }

    /// Who set something.
    public enum Origin {
        /// The plant, and nobody may choose otherwise.
        FIXED,
        /// A person, at this PC.
        PERSON,
        /// The plant, until a person chooses.
        PLANT,
        /// Nobody.
        BUILT_IN
    }

    /// Without a plant file.
    public static Settings open(Path file) {
        return open(file, PlantFile.none());
    }

    /// Reads the file. One that is damaged is kept aside, one that may not be read stays; the defaults hold.
    ///
    /// @param plant says what holds where nobody has chosen, and what nobody may choose
    public static Settings open(Path file, PlantFile plant) {
        try {
            Map<String, String> values = new TreeMap<>();
            for (String line : logicalLines(file)) {
                values.putAll(parse(line));
            }
            return new Settings(file, plant, values, null);
        } catch (CharacterCodingException | IllegalArgumentException damaged) {
            return new Settings(file, plant, new TreeMap<>(), keepAside(file));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "the settings cannot be read", unreadable);
            return new Settings(file, plant, new TreeMap<>(), null);
        }
    }

    private static @Nullable Path keepAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the damaged settings stay where they are", e);
            return null;
        }
    }

    /// Where a damaged file was put, so that a person can be told.
    public Optional<Path> keptAside() {
        return Optional.ofNullable(keptAside);
    }

    /// The folder in which the file lies: the board's own.
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    public synchronized Optional<String> text(String key) {
        if (wished.containsKey(key)) {
            return Optional.of(wished.get(key));
        }
        Optional<String> plants = Setting.of(key).flatMap(plant::text);
        return isFixed(key) ? plants : chosen(key).or(() -> plants);
    }

    /// What the command line says holds for this run, over all else, and is not kept.
    public synchronized void wish(Setting setting, String value) {
        wished.put(setting.key(), value);
    }

    private Optional<String> chosen(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    /// Whether only the plant file can change it.
    public boolean isFixed(String key) {
        return Setting.of(key).filter(plant::isFixed).isPresent();
    }

    /// Who has set it.
    public synchronized Origin origin(Setting setting) {
        return plant.isFixed(setting)
                ? Origin.FIXED
                : chosen(setting.key()).isPresent()
                        ? Origin.PERSON
                        : plant.text(setting).isPresent() ? Origin.PLANT : Origin.BUILT_IN;
    }

    /// The plant's part of it.
    public PlantFile plant() {
        return plant;
    }

    /// The number under `key`, or `otherwise` where there is none between `least` and `most`.
    public int number(String key, int otherwise, int least, int most) {
        try {
            int value = text(key).map(text -> Integer.parseInt(text.strip())).orElse(otherwise);
            return value < least || value > most ? otherwise : value;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    public boolean flag(String key, boolean otherwise) {
        return text(key).map(text -> text.strip().equalsIgnoreCase("true")).orElse(otherwise);
    }

    /// The constant named by `key`, in any case of letters, or `otherwise`.
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        String named = text(key).map(String::strip).orElse("");
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(named)) {
                return constant;
            }
        }
        return otherwise;
    }

    /// Keeps a value, on disk when this returns; null takes it away. What the plant has fixed stays.
    public synchronized void put(String key, @Nullable String value) throws IOException {
        if (isFixed(key)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        boolean there = false;
        for (String line : logicalLines(file)) {
            if (!parse(line).containsKey(key)) {
                lines.add(line);
            } else if (value != null && !there) {
                lines.add(line(key, value));
                there = true;
            }
        }
        if (value != null && !there) {
            lines.add(line(key, value));
        }
        replace(lines);
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    private void replace(List<String> lines) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return key + "=" + (escaped.startsWith(" ") ? "\\" + escaped : escaped);
    }

    /// Lines as the format means them: one that ends in a backslash goes on in the next.
    private static List<String> logicalLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(file)) {
            return lines;
        }
        StringBuilder line = new StringBuilder();
        for (String natural : Files.readAllLines(file)) {
            if (natural.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("not text");
            }
            line.append(natural);
            if (goesOn(line)) {
                line.append('\n');
            } else {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean goesOn(CharSequence line) {
        String text = line.toString().stripLeading();
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1 && !text.startsWith("#") && !text.startsWith("!");
    }

    private static Map<String, String> parse(String line) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> found = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> found.put(name, properties.getProperty(name)));
        return found;
    }
}
