package pullboard.view;

import java.nio.file.Path;
import pullboard.view.kit.Theme;

/// A picture of a screen that is to be taken.
///
/// @param file a PNG file; replaced if it is there
/// @param screen its name, one of {@link ScreenList#names}
/// @param width in pixels
/// @param height in pixels
public record PictureOrder(Path file, String screen, int width, int height, Theme theme) {}
