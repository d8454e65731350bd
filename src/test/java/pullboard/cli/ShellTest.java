package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The man page and what shells complete.
class ShellTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(temp);
    }

    @Test
    void theManPageTellsEveryCommandAndOptionInBothLanguages() {
        for (String language : List.of("en", "de")) {
            String page =
                    terminal.done("help", "--man", "--lang", language).out().replace("\\-", "-");
            assertThat(page).startsWith("'\\\" -*- coding: utf-8 -*-\n.TH PULLBOARD 1 ");
            for (Verb verb : Verb.values()) {
                if (verb != Verb.BOARD && verb != Verb.VERSION) {
                    assertThat(page).contains("\n.SS " + verb.word() + "\n");
                    verb.options().forEach(option -> assertThat(page).contains("\n\\fB--" + option));
                }
            }
        }
        assertThat(terminal.folder()).doesNotExist();
    }

    @Test
    void theManPageIsTypesetWithoutAComplaint() throws Exception {
        assumeTrue(isThere("groff"), "needs groff");
        Path page = Files.writeString(
                temp.resolve("pullboard.1"),
                terminal.done("help", "--man", "--lang", "de").out());
        String said = run("groff -man -ww -Kutf8 -Tutf8 -rLL=110n " + page + " 2>&1");
        assertThat(said.replaceAll(".\b", ""))
                .contains("ÜBERSICHT", "pullboard move KARTE", "--lane")
                .doesNotContain("warning", "error");
    }

    @Test
    void bashCompletesCommandsOptionsAndTheirValues() throws Exception {
        assumeTrue(isThere("bash"), "needs bash");
        assertThat(completed("pullboard", "ver")).containsExactly("verify");
        assertThat(completed("pullboard", "--data", "x", "sta")).containsExactly("status");
        assertThat(completed("pullboard", "move", "C-1", "--la")).containsExactly("--lane", "--lang");
        assertThat(completed("pullboard", "move", "C-1", "--lane", "")).containsExactly("working", "ready");
        assertThat(completed("pullboard", "calendar", "")).contains("list", "show", "use", "remove");
        assertThat(completed("pullboard", "plan", "k")).containsExactly("kanbans");
        assertThat(completed("pullboard", "plan", "kanbans", "--formula", "ifs"))
                .containsExactly("ifs-basic", "ifs-cycle");
        assertThat(completed("pullboard", "help", "rest")).containsExactly("restart", "restore");
        assertThat(completed("pullboard", "restore", "")).isEmpty();
        assertThat(completed("pullboard", "status", "--lang", "")).containsExactly("en", "de");
    }

    @Test
    void zshIsToldEveryCommandAndOption() throws Exception {
        String script = terminal.done("completion", "zsh", "--lang", "de").out();
        for (Verb verb : Verb.values()) {
            if (verb != Verb.BOARD && verb != Verb.VERSION) {
                assertThat(script).contains("\n    '" + verb.word() + ":", "\n      " + verb.word() + ") _arguments");
                verb.options().forEach(option -> assertThat(script).contains("'--" + option + "["));
            }
        }
        assertThat(script).contains("'--paper[").contains(": :(a4 a3)'");
        if (isThere("zsh")) {
            Path file = Files.writeString(temp.resolve("_pullboard"), script);
            assertThat(run("zsh -n " + file + " 2>&1")).isEmpty();
        }
    }

    @Test
    void anotherShellIsNamedWithThoseThereAre() {
        Terminal.Answer wrong = terminal.type("completion", "cmd");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("pullboard: There is no completion for “cmd”. Give bash or zsh.");
    }

    /// What bash offers for the last word.
    private List<String> completed(String... words) throws Exception {
        Path script = temp.resolve("completion");
        Files.writeString(script, terminal.done("completion", "bash").out());
        String typed = String.join(
                " ", Arrays.stream(words).map(word -> "'" + word + "'").toList());
        String offered = run("""
                . %s
                COMP_WORDS=(%s)
                COMP_CWORD=%d
                _pullboard
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(script, typed, words.length - 1));
        return offered.lines().filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String line) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
