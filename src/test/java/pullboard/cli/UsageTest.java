package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(temp);
    }

    @Test
    void everyCommandIsInTheHelpOfEveryLanguage() {
        for (String language : new String[] {"en", "de"}) {
            String all = terminal.done("help", "--lang", language).out();
            for (Verb verb : Verb.values()) {
                if (verb == Verb.BOARD || verb == Verb.HELP || verb == Verb.VERSION) {
                    continue;
                }
                assertThat(all).contains("pullboard " + verb.word());
                String one =
                        terminal.done("help", verb.word(), "--lang", language).out();
                assertThat(one).startsWith("pullboard " + verb.word());
                verb.options().forEach(option -> assertThat(one).contains("--" + option));
                assertThat(terminal.done(verb.word(), "--help", "--lang", language)
                                .out())
                        .isEqualTo(one);
            }
        }
        assertThat(terminal.folder()).doesNotExist();
    }

    @Test
    void theVersionIsTold() {
        assertThat(terminal.done("--version").out()).matches("pullboard [0-9.]+\n");
        assertThat(terminal.done("status", "--version").out()).matches("pullboard [0-9.]+\n");
    }

    @Test
    void whatIsNotACommandIsNamedWithWhatIs() {
        Terminal.Answer wrong = terminal.type("stauts");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).isEqualTo("""
                pullboard: There is no command “stauts”. Did you mean “status”?
                Usage: pullboard [COMMAND] [--data DIR] [--lang en|de] [--kiosk]
                """);
        assertThat(terminal.type("frobnicate").err()).startsWith("pullboard: There is no command “frobnicate”.");
        assertThat(terminal.type("help", "stauts").exit()).isEqualTo(2);
        assertThat(terminal.type("status", "--jsn").err()).contains("Did you mean --json?");
        assertThat(terminal.type("status", "--json=yes").err()).contains("Option --json takes no value.");
        assertThat(terminal.type("status", "--lang", "xx").exit()).isEqualTo(2);
    }

    @Test
    void theFolderIsNamedOnTheCommandLineOrInTheEnvironment() {
        terminal.done("init", "--stations", "A:1", "--data=" + temp.resolve("one"));
        assertThat(temp.resolve("one")).isDirectory();
        assertThat(terminal.folder()).doesNotExist();
        terminal.done("init", "--stations", "A:1");
        assertThat(terminal.folder()).isDirectory();
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        Terminal.Answer failed = terminal.type("status", "--data", file.toString());
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err())
                .isEqualTo("pullboard: " + file
                        + " cannot be a folder: a file stands in the way. Choose another with --data.\n");
    }

    @Test
    void theLanguageIsTheOptionsElseTheSettings() throws IOException {
        Files.createDirectories(terminal.folder());
        Files.writeString(terminal.folder().resolve("settings.properties"), "language=de\n");
        assertThat(terminal.type("frobnicate", "--lang", "").err()).contains("gibt es nicht");
        assertThat(terminal.type("frobnicate", "--lang", "en").err()).contains("There is no");
    }

    @Test
    void wordsThatBeginWithDashesComeAfterTwoDashes() throws WrongUsage {
        Invocation invocation = Invocation.parse(java.util.List.of("move", "--to=-", "--", "--odd"));
        assertThat(invocation.operand(0)).isEqualTo("--odd");
        assertThat(invocation.option("to", "")).isEqualTo("-");
    }

    @Test
    void aBackupAloneIsOpened() throws WrongUsage {
        Invocation alone = Invocation.parse(java.util.List.of("/mnt/friday.pullboard"));
        assertThat(alone.verb()).isEqualTo(Verb.OPEN);
        assertThat(alone.opened(java.nio.file.Path.of("/home")))
                .contains(java.nio.file.Path.of("/mnt/friday.pullboard"));
        Invocation board = Invocation.parse(java.util.List.of("open"));
        assertThat(board.verb().isWindow()).isTrue();
        assertThat(board.opened(java.nio.file.Path.of("/home"))).isEmpty();
    }

    @Test
    void theNearestWordIsTheOneThatDiffersLeast() {
        assertThat(Nearest.to("exprot", Verb.words())).isEqualTo("export");
        assertThat(Nearest.to("MOVE", Verb.words())).isEqualTo("move");
        assertThat(Nearest.to("xyzzy", Verb.words())).isNull();
        assertThat(Nearest.distance("ab".toLowerCase(Locale.ROOT), "ba")).isEqualTo(1);
    }
}
