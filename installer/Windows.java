import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// Windows: an .msi for all users, one for a single user, and a portable .zip. Needs the WiX tools, as jpackage does.
/// NOT YET RUN: written and checked against jpackage's documentation, on a machine without Windows.
final class Windows implements Package.Platform {
    private static final URI MAIN = URI.create("jrt:/jdk.jpackage/jdk/jpackage/internal/resources/main.wxs");

    @Override
    public String name() {
        return "win";
    }

    @Override
    public Path image(Package build, Path runtime, Path folder) throws Exception {
        Path image = JpackageImage.make(build, runtime, folder, "windows", build.version);
        new Licences(build.root, image.resolve("licences")).write(image.resolve("runtime"));
        return image;
    }

    @Override
    public Path app(Path image) {
        return image.resolve("app");
    }

    @Override
    public Path launcher(Path image) {
        return image.resolve("pullboard-console.exe");
    }

    /// A window is asked to close; ending its process would leave no start-up cache.
    @Override
    public void close(Process window) throws IOException {
        new ProcessBuilder("taskkill", "/T", "/PID", String.valueOf(window.pid())).start();
    }

    @Override
    public void cached(Path image) throws Exception {
        JpackageImage.useCache(app(image));
    }

    @Override
    public void packages(Package build, Path image) throws Exception {
        Path portable = build.out.resolve("pullboard-" + build.version + "-windows.zip");
        build.tool("jar", "--create", "--no-manifest", "--file", portable.toString(), "-C",
                image.getParent().toString(), image.getFileName().toString());
        build.say("portable", portable, Files.size(portable));
        msi(build, image, "all-users", "yes");
        msi(build, image, "one-user", "no");
    }

    private void msi(Package build, Path image, String who, String system) throws Exception {
        Path resources = Files.createDirectories(build.out.resolve("resources-" + who));
        Files.writeString(resources.resolve("main.wxs"), withPath(build, system));
        Path made = build.out.resolve(who);
        build.tool("jpackage", "@" + build.options("windows-package"), "@" + build.options("windows-" + who),
                "--app-version", build.version, "--app-image", image.toString(), "--resource-dir",
                resources.toString(), "--dest", made.toString());
        Path msi = Files.move(
                Package.files(made).getFirst(), build.out.resolve("pullboard-" + build.version + "-" + who + ".msi"));
        build.say("msi " + who, msi, Files.size(msi));
        Package.delete(made);
        Package.delete(resources);
    }

    /// The JDK's own description of the package, with the PATH added.
    private static String withPath(Package build, String system) throws IOException {
        String main = Files.readString(Path.of(MAIN));
        String hive = system.equals("yes") ? "HKLM" : "HKCU";
        if (!main.contains("</Product>") || !main.contains("INSTALLDIR")) {
            throw new IllegalStateException("this JDK describes .msi packages otherwise: look at Windows.java");
        }
        return main.replace("</Product>", build.template("windows/path.wxs", "SYSTEM", system, "ROOT", hive) + "  </Product>");
    }
}
