package pullboard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A picture that is asked for.
///
/// @param screen name of a screen
/// @param width in pixels
/// @param height in pixels
/// @param theme `light`, `dark` or `contrast`
public record PictureWish(Path file, String screen, int width, int height, String theme) {
    private static final List<String> THEMES = List.of("light", "dark", "contrast");
    private static final Pattern SIZE = Pattern.compile("([0-9]{3,4})[xX]([0-9]{3,4})");

    static PictureWish of(Invocation invocation, Desk desk, List<String> screens) throws WrongUsage {
        String file = invocation.required("to");
        String screen = invocation.option("screen", "board").strip();
        String theme = invocation.option("theme", "light").strip();
        Matcher size = SIZE.matcher(invocation.option("size", "1366x768").strip());
        if (!screens.contains(screen)) {
            throw invocation.wrong("picture.screen", screen, Desk.listed(screens));
        }
        if (!THEMES.contains(theme)) {
            throw invocation.wrong("picture.theme", theme);
        }
        if (!size.matches()) {
            throw invocation.wrong("picture.size", invocation.option("size", ""));
        }
        return new PictureWish(
                desk.file(file), screen, Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)), theme);
    }
}
