import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/// Linux: a .deb, an .rpm and a portable .tar.gz; each is made where its tool is installed. The program's folder is
/// laid out here and started by a script of our own: the starter that jpackage makes asks the package databases who
/// owns it at every start, which takes longer than the start itself.
final class Linux implements Package.Platform {
    @Override
    public String name() {
        return "linux";
    }

    @Override
    public Path image(Package build, Path runtime, Path folder) throws Exception {
        Path image = Files.createDirectories(folder.resolve("Pullboard"));
        Files.move(runtime, image.resolve("runtime"));
        build.copyJars(app(image));
        String options = build.optionLines("java").stream().collect(Collectors.joining(" "));
        Files.createDirectories(image.resolve("bin"));
        Files.writeString(launcher(image), build.template("linux/pullboard", "OPTIONS", options));
        launcher(image).toFile().setExecutable(true, false);
        return image;
    }

    @Override
    public Path app(Path image) {
        return image.resolve("app");
    }

    @Override
    public Path launcher(Path image) {
        return image.resolve("bin/pullboard");
    }

    @Override
    public void packages(Package build, Path image) throws Exception {
        Path tree = tree(build, image);
        String architecture = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
        Path portable = build.out.resolve("pullboard-" + build.version + "-linux-" + architecture + ".tar.gz");
        build.runIn(build.out, "tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--create", "--file",
                portable.toString(), "--use-compress-program=gzip -n", "--directory", image.getParent().toString(),
                image.getFileName().toString());
        build.say("portable", portable, Files.size(portable));
        if (Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
            deb(build, tree);
        }
        if (Files.isExecutable(Path.of("/usr/bin/rpmbuild"))) {
            rpm(build, tree);
        }
        Package.delete(tree);
    }

    /// Everything where it lies once it is installed.
    private Path tree(Package build, Path image) throws Exception {
        Path tree = build.out.resolve("tree");
        Path opt = Files.createDirectories(tree.resolve("opt"));
        build.runIn(build.out, "cp", "-a", image.toString(), opt.resolve("pullboard").toString());
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("pullboard"), Path.of("/opt/pullboard/bin/pullboard"));
        build.datedAlike(tree);
        return tree;
    }

    private void deb(Package build, Path tree) throws Exception {
        String architecture = build.runIn(build.out, "dpkg", "--print-architecture").strip();
        Path control = Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(control.resolve("md5sums"), build.runIn(tree, "sh", "-c",
                "find . -type f ! -path './DEBIAN/*' -printf '%P\\0' | sort -z | xargs -0 md5sum"));
        Files.writeString(control.resolve("control"), build.template("linux/control", "VERSION", build.version,
                "ARCHITECTURE", architecture, "SIZE", String.valueOf(Package.size(tree) / 1024)));
        build.datedAlike(control);
        Path deb = build.out.resolve("pullboard_" + build.version + "_" + architecture + ".deb");
        build.runIn(build.out, "dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree.toString(), deb.toString());
        build.say("deb", deb, Files.size(deb));
        Package.delete(control);
    }

    private void rpm(Package build, Path tree) throws Exception {
        Path spec = Files.writeString(build.out.resolve("pullboard.spec"), build.template("linux/pullboard.spec",
                "VERSION", build.version, "TREE", tree.toString()));
        Path top = build.out.resolve("rpmbuild");
        build.runIn(build.out, "rpmbuild", "-bb", "--define", "_topdir " + top, "--define", "_rpmdir " + build.out,
                "--define", "_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm", "--define",
                "_build_id_links none", "--define", "__os_install_post %{nil}", "--define", "_buildhost localhost",
                "--define", "use_source_date_epoch_as_buildtime 1", "--define",
                "clamp_mtime_to_source_date_epoch 1", "--define", "_binary_payload w9.zstdio", spec.toString());
        for (Path file : Package.files(build.out)) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".rpm")) {
                build.say("rpm", file, Files.size(file));
            }
        }
        Package.delete(top);
    }
}
