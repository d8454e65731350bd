package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/// The man page, made of what the help says: `pullboard help --man`. In the source form of `man`, UTF-8.
final class ManPage {
    private final Speech speech;
    private final Help help;
    private final List<String> lines = new ArrayList<>();

    ManPage(Speech speech) {
        this.speech = speech;
        this.help = new Help(speech);
    }

    List<String> lines() {
        lines.clear();
        head();
        commands();
        section("man.options");
        options(Verb.BOARD.options());
        options(Verb.COMMON);
        section("man.environment");
        item("PULLBOARD_DATA", "man.data");
        item("PULLBOARD_PLANT", "man.plant");
        section("man.exit");
        text(speech.get("man.codes"));
        section("man.files");
        item("settings.properties", "man.settings");
        item("journal/ backups/ logs/", "man.folder");
        item("/etc/pullboard/plant.properties", "man.plant.file");
        return List.copyOf(lines);
    }

    private void head() {
        String version = ResourceBundle.getBundle("pullboard.version").getString("version");
        lines.add("'\\\" -*- coding: utf-8 -*-");
        lines.add(".TH PULLBOARD 1 \"\" \"Pullboard " + version + "\" \"Pullboard\"");
        lines.add(".ad l");
        lines.add(".nh");
        section("man.name");
        text("pullboard - " + speech.get("man.what"));
        section("man.synopsis");
        text(help.usage(Verb.BOARD.word()));
        section("man.description");
        text(speech.get("help.head") + " " + speech.get("man.about"));
    }

    private void commands() {
        section("man.commands");
        for (Verb verb : Verb.values()) {
            if (verb != Verb.BOARD && verb != Verb.VERSION) {
                command(verb.word(), verb == Verb.PLAN ? List.of() : verb.options());
            }
            if (verb == Verb.PLAN) {
                for (PlanTopic topic : PlanTopic.values()) {
                    command(topic.command(), topic.options());
                }
            }
        }
    }

    private void command(String command, List<String> options) {
        lines.add(".SS " + escaped(command.replace('.', ' ')));
        lines.add("\\fB" + escaped(help.usage(command)) + "\\fR");
        lines.add(".PP");
        text(speech.get("about." + command));
        options(options);
    }

    private void options(List<String> options) {
        for (String option : options) {
            item(help.typed(option), "option." + option);
        }
    }

    private void item(String typed, String key) {
        lines.add(".TP");
        lines.add("\\fB" + escaped(typed) + "\\fR");
        text(speech.get(key));
    }

    private void section(String key) {
        lines.add(".SH " + escaped(speech.get(key)));
    }

    private void text(String text) {
        text.lines().map(ManPage::escaped).forEach(lines::add);
    }

    /// A line that starts with a dot or an apostrophe would be a command to the typesetter; behind a bar it may break.
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("|", "|\\:");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
