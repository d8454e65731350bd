package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandsTest {
    private static final String HISTORY = """
            Case ID;part;work_order_qty;Time;from_station;to_station
            A;Gear;10;2026-11-02 08:00;;Cutting
            A;Gear;10;2026-11-03 09:30;Cutting;Milling
            B;Shaft;5;2026-11-04 07:00;;Cutting
            A;Gear;10;2026-11-05 10:00;Milling;DONE
            """;

    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(temp);
    }

    @Test
    void historyComesInAndFiguresGoOut() throws IOException {
        imported();
        assertThat(export("cycle-times"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("A,Gear,10,2026-11-02T08:00:00+01:00");
        assertThat(export("stations")).hasSize(3);
        assertThat(export("movements")).hasSize(5);
        assertThat(export("cards"))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("B,Shaft,5,5,0,,standard,Cutting,working,2026-11-04T07:00:00+01:00");
        assertThat(String.join("\n", export("summary"))).contains("\"cards\": 2", "\"finished\": 1", "\"open\": 1");
    }

    @Test
    void reportsGoIntoAFolderUnderNamesOfTheirOwn() throws IOException {
        imported();
        Files.createDirectory(temp.resolve("reports"));
        terminal.done("report", "weekly", "--week", "2026-W45", "--to", "reports");
        terminal.done("report", "shift", "--from", "2026-11-23T06:00Z", "--to", "reports");
        terminal.done("report", "part", "--part", "Gear/7", "--to", "reports");
        terminal.done("report", "weekly", "--to", "last.pdf");

        assertThat(temp.resolve("reports"))
                .isDirectoryContaining("glob:**/weekly-2026-W45.pdf")
                .isDirectoryContaining("glob:**/shift-2026-11-23-0700.pdf")
                .isDirectoryContaining("glob:**/part-Gear_7.pdf");
        assertThat(temp.resolve("last.pdf")).isRegularFile();
        assertThat(terminal.type("report", "weekly", "--to", "nowhere/x.pdf").err())
                .contains("nowhere");
        assertThat(terminal.type("report", "weekly", "--week", "2026-54", "--to", "x.pdf")
                        .exit())
                .isEqualTo(2);
        assertThat(terminal.type("report", "daily", "--to", "x.pdf").err()).contains("weekly, shift or part");
        assertThat(temp.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void aMovementsFileGivesTheSameFileFromAnotherBoard() throws IOException {
        imported();
        terminal.done("move", "B", "--to", "Milling", "--reason", "=cmd|' /C calc'!A0");
        terminal.done("add", "C", "--part", "Gear", "--quantity", "7");
        Path first = temp.resolve("first.csv");
        terminal.done("export", "movements", "--to", "first.csv");
        Terminal other = new Terminal(temp.resolve("other"));
        other.done("import", "movements", first.toString(), "--zone", "Europe/Berlin");
        other.done("export", "movements", "--to", temp.resolve("second.csv").toString());
        assertThat(temp.resolve("second.csv")).hasSameTextualContentAs(first);
    }

    @Test
    void standardOutputHoldsNothingButTheData() throws IOException {
        imported();
        terminal.done("export", "stations", "--to", "file.csv");
        Terminal.Answer printed = terminal.done("export", "stations", "--to", "-");
        assertThat(printed.out()).isEqualTo(Files.readString(temp.resolve("file.csv")));
        assertThat(printed.err()).isEmpty();
    }

    @Test
    void anExportCanBeBounded() throws IOException {
        imported();
        assertThat(export("movements", "--from", "2026-11-03", "--until", "2026-11-05"))
                .hasSize(3);
        assertThat(export("movements", "--part", "Shaft")).hasSize(2);
        assertThat(export("stations", "--calendar", "always")).hasSize(3);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNothingComesIn() throws IOException {
        Path bad = temp.resolve("bad.csv");
        Files.writeString(
                bad, "card,moved_at,to_station\nA,2026-11-02 08:00,Cutting\nB,yesterday,Cutting\nC,,Cutting\n");
        Terminal.Answer refused = terminal.type("import", "movements", "bad.csv");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .hasLineCount(1)
                .startsWith("pullboard: " + bad + ": Line 3, moved_at: “yesterday” is not a time.")
                .endsWith("Nothing was imported; there are 2 problems.\n");
        assertThat(terminal.done("status", "--json").out()).contains("\"revision\": 0");
        assertThat(terminal.type("import", "movements", "none.csv").err())
                .isEqualTo("pullboard: There is no file " + temp.resolve("none.csv")
                        + ". Check the name and the folder.\n");
    }

    @Test
    void historyThatContradictsItselfIsRefusedWhole() throws IOException {
        Files.writeString(temp.resolve("back.csv"), """
                card,moved_at,from_station,to_station
                A,2026-11-02 08:00,,Cutting
                A,2026-11-03 08:00,Milling,DONE
                """);
        Terminal.Answer refused = terminal.type("import", "movements", "back.csv", "--lang", "de");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).hasLineCount(1).startsWith("pullboard: Zeile 3, Spalte from_station");
        assertThat(terminal.done("status", "--json").out()).contains("\"revision\": 0");
    }

    @Test
    void wrongWordsAreNamed() throws IOException {
        assertThat(terminal.type("import", "cards", "x.csv").err()).contains("“cards” cannot be imported");
        assertThat(terminal.type("import", "movements", "x.csv", "--map", "card")
                        .err())
                .contains("not part of a mapping");
        assertThat(terminal.type("export", "rest", "--to", "x").err()).contains("“rest” cannot be exported");
        assertThat(terminal.type("export", "all", "--to", "x").err()).contains("“x” is neither");
        assertThat(terminal.type("export", "stations").err()).contains("Option --to is missing");
        assertThat(terminal.type("export", "stations", "--to", "x", "--calendar", "night")
                        .exit())
                .isEqualTo(2);
        assertThat(terminal.type("export", "stations", "--to", "x", "--from", "May")
                        .exit())
                .isEqualTo(2);
        Terminal.Answer noFolder = terminal.type("export", "stations", "--to", "no/such/file.csv");
        assertThat(noFolder.exit()).isEqualTo(1);
        assertThat(noFolder.err()).hasLineCount(1).contains("there is no folder");
    }

    @Test
    void theSamplePlantIsAShopAtWork() {
        assertThat(terminal.done("init", "--sample", "gear-shop", "--zone", "Europe/Berlin")
                        .out())
                .isEqualTo("Sample plant: gear shop: 6 stations\n");
        assertThat(terminal.done("status").out()).contains("Grinding", "STOPPED");
        assertThat(terminal.done("export", "summary", "--to", "-").out()).contains("\"littles_law_residual\": 0");
        assertThat(terminal.type("init", "--sample", "gear-shop").exit()).isEqualTo(1);
        Terminal.Answer unknown = new Terminal(temp.resolve("other")).type("init", "--sample", "bakery");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("pullboard: There is no sample plant “bakery”. There are: gear-shop, assembly-plant.\n");
    }

    private void imported() throws IOException {
        Files.writeString(temp.resolve("history.csv"), HISTORY);
        Terminal.Answer done = terminal.done(
                "import",
                "movements",
                "history.csv",
                "--map",
                "card=\"Case ID\",moved_at=Time",
                "--zone",
                "Europe/Berlin");
        assertThat(done.out()).isEqualTo("4 movements of 2 cards at 2 stations\n");
    }

    private List<String> export(String what, String... options) throws IOException {
        Path file = temp.resolve(what + ".out");
        List<String> words = new java.util.ArrayList<>(
                List.of("export", what, "--to", file.getFileName().toString()));
        words.addAll(List.of(options));
        assertThat(terminal.done(words.toArray(String[]::new)).out()).startsWith(file + ": ");
        return Files.readAllLines(file);
    }
}
