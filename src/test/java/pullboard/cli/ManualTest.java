package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Safekeeping;
import pullboard.store.Store;
import pullboard.view.ScreenList;

/// The manual has all its chapters and a picture for each, in every language.
class ManualTest {
    @TempDir
    Path temp;

    private final List<PictureWish> painted = new ArrayList<>();

    @Test
    void everyChapterIsThereWithItsPictureInBothLanguages() throws Exception {
        Studio studio = new Studio(ScreenList::names, (wish, _, _) -> {
            painted.add(wish);
            Files.writeString(wish.file(), "a picture");
        });
        for (String language : List.of("en", "de")) {
            String page = page(studio, language);
            assertThat(page).contains("<html lang=\"" + language + "\">").doesNotContain("{0}", "''");
            for (String chapter : ManualDeed.CHAPTERS) {
                Path picture = temp.resolve("manual").resolve(language + "-" + chapter + ".png");
                assertThat(picture).exists();
                assertThat(page)
                        .contains(
                                "<h2 id=\"" + chapter + "\">",
                                "src=\"" + picture.getFileName() + "\"",
                                "href=\"#" + chapter + "\"");
            }
        }
        assertThat(painted).extracting(PictureWish::screen).isSubsetOf(ScreenList.names());
        assertThat(painted).hasSize(2 * ManualDeed.CHAPTERS.size());
    }

    private String page(Studio studio, String language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(temp.resolve("board"), (step, done, total) -> {});
                BoardControl control = new BoardControl(store, clock, Runnable::run);
                Safekeeping safekeeping = new Safekeeping(store, control, clock);
                PrintStream print = new PrintStream(out)) {
            Plant plant = new Plant(control, new Records(store), safekeeping, clock);
            Invocation invocation = Invocation.parse(List.of("manual", "--to", "manual"));
            Speech speech = Speech.of(Locale.forLanguageTag(language));
            assertThat(new Commands(studio).run(invocation, plant, speech, print, print, temp))
                    .isZero();
        }
        return Files.readString(temp.resolve("manual").resolve("manual-" + language + ".html"));
    }
}
