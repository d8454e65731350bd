package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCommandsTest {
    @TempDir
    Path temp;

    @Test
    void listsComeInAreChangedAndGoOutAgain() throws IOException {
        Terminal terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Cutting:4,Milling:3");
        write("parts.csv", "Article;cost\nG-1;2,50\nG-2;3\n");

        assertThat(terminal.type("import", "parts", "parts.csv").err())
                .contains("parts.csv", "No column part", "--map part=");
        assertThat(terminal.done("import", "parts", "parts.csv", "--map", "part=Article")
                        .out())
                .isEqualTo("2 lines: 2 new, 0 changed, 0 as before\n");
        assertThat(terminal.done("import", "parts", "parts.csv", "--map", "part=Article")
                        .out())
                .isEqualTo("2 lines: 0 new, 0 changed, 2 as before\n");
        write("loops.csv", "loop,part,to,route\nGEARS,G-1,Store,Cutting > Milling\n");
        terminal.done("import", "loops", "loops.csv");
        write("orders.csv", "order,part,quantity,due\nO-1,G-1,5,2026-12-01\n");
        terminal.done("import", "orders", "orders.csv");

        assertThat(terminal.done("export", "loops", "--to", "-").out()).isEqualTo("""
                        loop,kind,part,from,to,container,cards,batch,route,lead,levelled,tells
                        GEARS,production,G-1,,Store,1,2,1,Cutting > Milling,,false,
                        """);
        assertThat(terminal.done("export", "parts", "--to", "parts.xlsx").out()).contains("2 lines");
        assertThat(terminal.done("import", "parts", "parts.xlsx").out()).contains("2 as before");
        assertThat(terminal.done("export", "orders", "--to", "-").out())
                .contains("O-1,G-1,5,2026-12-01,,,,open,0,2026-11-23T");
        assertThat(terminal.done("export", "stock", "--to", "-").out())
                .isEqualTo("part,place,pieces,unit,cost,value,minimum,maximum\n");
    }

    @Test
    void nothingComesInFromAFileThatIsPartlyWrong() throws IOException {
        Terminal terminal = new Terminal(temp);
        write("demand.csv", "part,day,pieces\nG,2026-12-01,5\nG,tomorrow,5\n");

        Terminal.Answer answer = terminal.type("import", "demand", "demand.csv");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("demand.csv", "Line 3, day", "“tomorrow”", "Nothing was imported");
        assertThat(terminal.done("export", "demand", "--to", "-").lines()).hasSize(1);
        assertThat(terminal.type("import", "stock", "demand.csv").exit()).isEqualTo(2);
        assertThat(terminal.type("export", "parts", "--to", "x.csv", "--from", "2026-01-01")
                        .err())
                .contains("--from", "parts");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temp.resolve(name), text);
    }
}
