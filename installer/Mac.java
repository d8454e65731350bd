import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// macOS: a .dmg and a .pkg. NOT YET RUN: written and checked against jpackage's documentation, on a machine without
/// macOS. The program is signed for this machine only; whoever gives it away signs and notarises it with his own
/// identity.
final class Mac implements Package.Platform {
    @Override
    public String name() {
        return "mac";
    }

    @Override
    public Path image(Package build, Path runtime, Path folder) throws Exception {
        Path image = JpackageImage.make(build, runtime, folder, "mac", version(build));
        new Licences(build.root, image.resolve("Contents/app/licences"))
                .write(image.resolve("Contents/runtime/Contents/Home"));
        return image;
    }

    /// macOS takes no version that begins with 0.
    private static String version(Package build) {
        return build.version.startsWith("0.") ? "1" + build.version.substring(1) : build.version;
    }

    @Override
    public Path app(Path image) {
        return image.resolve("Contents/app");
    }

    @Override
    public Path launcher(Path image) {
        return image.resolve("Contents/MacOS/Pullboard");
    }

    /// A signature holds for what the folder had when it was made.
    @Override
    public void cached(Path image) throws Exception {
        JpackageImage.useCache(app(image));
        Process sign = new ProcessBuilder("codesign", "--force", "--deep", "--sign", "-", image.toString())
                .inheritIO()
                .start();
        if (sign.waitFor() != 0) {
            throw new IllegalStateException("codesign failed");
        }
    }

    @Override
    public void packages(Package build, Path image) throws Exception {
        for (String type : List.of("dmg", "pkg")) {
            Path made = build.out.resolve(type);
            build.tool("jpackage", "--type", type, "@" + build.options("mac-package"), "--app-version", version(build),
                    "--app-image", image.toString(), "--dest", made.toString());
            Path file = Files.move(
                    Package.files(made).getFirst(), build.out.resolve("pullboard-" + build.version + "." + type));
            build.say(type, file, Files.size(file));
            Package.delete(made);
        }
    }
}
