package pullboard.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import pullboard.control.Plant;

/// Where pictures of screens are taken, for the command line, which does not see the screens itself.
///
/// @param screens asked only when a picture is wanted: the screens need JavaFX
public record Studio(Supplier<List<String>> screens, Painter painter) {

    /// Takes one picture.
    @FunctionalInterface
    public interface Painter {
        /// @throws NoDisplay where nothing can be drawn
        /// @throws IOException where the file cannot be written
        void paint(PictureWish wish, Plant plant, Locale language) throws NoDisplay, IOException, InterruptedException;
    }

    /// There is no display to draw on.
    public static final class NoDisplay extends Exception {
        private static final long serialVersionUID = 1;
    }

    void take(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        PictureWish wish = PictureWish.of(invocation, desk, screens.get());
        paint(wish, desk);
        desk.say(desk.speech().get("done.picture", wish.file()));
    }

    /// Takes one picture, or says why there is none.
    void paint(PictureWish wish, Desk desk) throws NotDone {
        try {
            painter.paint(wish, desk.plant(), desk.speech().locale());
        } catch (NoDisplay none) {
            throw desk.refuse("no.display");
        } catch (IOException e) {
            throw desk.refuse("picture.file", wish.file(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw desk.refuse("picture.file", wish.file(), String.valueOf(e.getMessage()));
        }
    }
}
