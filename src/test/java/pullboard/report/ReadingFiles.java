package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.HistoryRow;

/// Files written for a test, and what reading them gives.
abstract class ReadingFiles {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    List<String> order(String rows) throws Exception {
        return rows("card,moved_at,to_station\n" + rows).stream()
                .map(HistoryRow::to)
                .toList();
    }

    List<HistoryRow> rows(String text) throws Exception {
        Reading reading = MovementsFile.read(file(text), Mapping.NONE, BERLIN, _ -> true);
        assertThat(reading).isInstanceOf(Reading.Rows.class);
        return new ArrayList<>(((Reading.Rows) reading).rows());
    }

    List<Problem> problems(String text) throws Exception {
        return problems(text, Mapping.NONE);
    }

    List<Problem> problems(String text, Mapping mapping) throws Exception {
        Reading reading = MovementsFile.read(file(text), mapping, BERLIN, _ -> true);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).problems();
    }

    List<Problem> problems(String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("other.csv"), text.getBytes(charset));
        return ((Reading.Unreadable) MovementsFile.read(file, Mapping.NONE, BERLIN, _ -> true)).problems();
    }

    Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("movements.csv"), text);
    }
}
