package pullboard.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullboard.host.DataFolder;
import pullboard.host.PlantFile;
import pullboard.host.Setting;
import pullboard.host.Settings;
import pullboard.text.Language;
import pullboard.text.Texts;

/// `pullboard settings`: every setting, what it is and who set it. It opens no board.
public final class SettingsList {
    private final Speech speech;
    private final DataFolder folder;
    private final Settings settings;
    private final Map<String, String> environment;

    public SettingsList(Speech speech, DataFolder folder, Settings settings, Map<String, String> environment) {
        this.speech = speech;
        this.folder = folder;
        this.settings = settings;
        this.environment = environment;
    }

    /// @param from key of the text, and the word in JSON
    private record Row(Setting setting, String value, String from) {}

    /// @return the exit code
    public int print(Invocation invocation, PrintStream out) {
        List<Row> rows = rows(invocation);
        if (invocation.has("json")) {
            out.println(json(rows));
            return Commands.DONE;
        }
        Table table = new Table(speech.get(
                "settings.head", settings.plant().file().map(Path::toString).orElse("-")));
        for (Row row : rows) {
            table.add(row.setting().key(), row.value().isEmpty() ? "-" : row.value(), speech.get(row.from()));
        }
        table.lines().forEach(out::println);
        return Commands.DONE;
    }

    private List<Row> rows(Invocation invocation) {
        List<Row> rows = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            rows.add(
                    switch (setting) {
                        case DATA_FOLDER -> new Row(setting, folder.path().toString(), whoseFolder(invocation));
                        case LANGUAGE -> language(invocation);
                        default ->
                            new Row(
                                    setting,
                                    settings.text(setting.key()).orElse(setting.builtIn()),
                                    from(settings.origin(setting)));
                    });
        }
        return rows;
    }

    private String whoseFolder(Invocation invocation) {
        if (!invocation.option("data", "").isBlank()) {
            return "settings.from.option";
        }
        boolean named = !environment.getOrDefault(DataFolder.VARIABLE, "").isBlank();
        Settings.Origin origin = settings.origin(Setting.DATA_FOLDER);
        return named
                ? "settings.from.environment"
                : from(origin == Settings.Origin.PERSON ? Settings.Origin.BUILT_IN : origin);
    }

    private Row language(Invocation invocation) {
        boolean said = Language.spoken(invocation.option("lang")).isPresent();
        String from = said ? "settings.from.option" : from(settings.origin(Setting.LANGUAGE));
        return new Row(Setting.LANGUAGE, speech.locale().toLanguageTag(), from);
    }

    private static String from(Settings.Origin origin) {
        return "settings.from." + origin;
    }

    /// One line.
    private String json(List<Row> rows) {
        List<String> parts = new ArrayList<>();
        for (Row row : rows) {
            String from = row.from().substring(row.from().lastIndexOf('.') + 1);
            parts.add(PlanAnswer.quoted(row.setting().key()) + ":{\"value\":" + PlanAnswer.quoted(row.value())
                    + ",\"from\":\"" + from.toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + "\"}");
        }
        Optional<String> file = settings.plant().file().map(Path::toString);
        return "{\"plant_file\":" + file.map(PlanAnswer::quoted).orElse("null") + ",\"settings\":{"
                + String.join(",", parts) + "}}";
    }

    /// Lines of the plant file that could not be used, one sentence each.
    public static List<String> faults(Speech speech, PlantFile plant) {
        Texts texts = Texts.of("plant", speech.locale());
        return plant.faults().stream()
                .map(fault -> speech.get("warning", texts.get("fault." + fault.kind(), fault.facts())))
                .toList();
    }
}
