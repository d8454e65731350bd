import java.nio.file.Path;
import java.util.List;

/// Puts the short manual into the image, in each language with pictures of a sample plant in that language. The image
/// draws them itself, so they always show the program that is packaged. Without a display there is no manual, and the
/// program shows no button for it.
final class Manual {
    private final Package build;
    private final Path image;
    private final Package.Platform platform;

    Manual(Package build, Path image, Package.Platform platform) {
        this.build = build;
        this.image = image;
        this.platform = platform;
    }

    void run() throws Exception {
        Path app = platform.app(image);
        try (Trial trial = new Trial(build, platform.launcher(image), "manual")) {
            if (!trial.hasDisplay()) {
                IO.println("No display, no Xvfb: the image stays without a manual.");
                return;
            }
            for (String language : List.of("en", "de")) {
                trial.command(language, language, List.of("init", "--sample", "assembly-plant"));
                trial.command(language, language, List.of("manual", "--to", app.resolve("manual").toString()));
            }
            trial.done();
        }
        build.datedAlike(app);
    }
}
