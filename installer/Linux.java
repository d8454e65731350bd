import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        String options = String.join(" ", build.optionLines("java"));
        place(build, "linux/pullboard", image.resolve("bin/pullboard"), "OPTIONS", options);
        place(build, "linux/pullboard-setup", image.resolve("bin/pullboard-setup"));
        build.runIn(image, "chmod", "+x", "bin/pullboard", "bin/pullboard-setup");
        new Licences(build.root, image.resolve("licences")).write(image.resolve("runtime"));
        share(build, image.resolve("share"), launcher(image).toString());
        return image;
    }

    /// What goes to `/usr/share`, or beside the portable program: it tells desktops, shells and `man` of it.
    private void share(Package build, Path share, String launcher) throws Exception {
        place(build, "linux/pullboard.desktop", share.resolve("applications/pullboard.desktop"));
        place(build, "linux/mime.xml", share.resolve("mime/packages/pullboard.xml"));
        for (Path icon : Package.files(build.root.resolve("assets/icon"))) {
            String name = icon.getFileName().toString();
            String size = name.replaceAll("\\D", "");
            if (name.endsWith(".svg") || name.endsWith(".png")) {
                String end = name.substring(name.lastIndexOf('.'));
                String group = size.isEmpty() ? "scalable" : size + "x" + size;
                Path apps = Files.createDirectories(share.resolve("icons/hicolor/" + group + "/apps"));
                Files.copy(icon, apps.resolve("pullboard" + end));
            }
        }
        said(build, share.resolve("man/man1/pullboard.1"), launcher, "help", "--man", "--lang", "en");
        said(build, share.resolve("man/de/man1/pullboard.1"), launcher, "help", "--man", "--lang", "de");
        build.runIn(share, "gzip", "-9n", "man/man1/pullboard.1", "man/de/man1/pullboard.1");
        said(build, share.resolve("bash-completion/completions/pullboard"), launcher, "completion", "bash");
        said(build, share.resolve("zsh/site-functions/_pullboard"), launcher, "completion", "zsh");
    }

    private static void said(Package build, Path file, String... command) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, build.runIn(build.root, command));
    }

    private static void place(Package build, String template, Path file, String... words) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, build.template(template, words));
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
        String architecture = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
        Path portable = build.out.resolve("pullboard-" + build.version + "-linux-" + architecture + ".tar.gz");
        build.runIn(image.getParent(), "tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@" + build.date.getEpochSecond(), "--create",
                "--use-compress-program=gzip -n", "--file", portable.toString(), "Pullboard");
        build.say("portable", portable, Files.size(portable));
        Path tree = tree(build, image);
        if (there("/usr/bin/rpmbuild")) {
            rpm(build, tree);
        }
        if (there("/usr/bin/dpkg-deb")) {
            deb(build, tree);
        }
        Package.delete(tree);
    }

    private static boolean there(String tool) {
        if (!Files.isExecutable(Path.of(tool))) {
            IO.println("No " + tool + ": that package is left out.");
            return false;
        }
        return true;
    }

    /// Everything where it lies once it is installed.
    private Path tree(Package build, Path image) throws Exception {
        Path tree = build.out.resolve("tree");
        Path opt = Files.createDirectories(tree.resolve("opt")).resolve("pullboard");
        build.runIn(build.out, "cp", "-a", image.toString(), opt.toString());
        Path usr = Files.createDirectories(tree.resolve("usr"));
        Files.move(opt.resolve("share"), usr.resolve("share"));
        link(usr.resolve("bin/pullboard"), "/opt/pullboard/bin/pullboard");
        link(usr.resolve("sbin/pullboard-setup"), "/opt/pullboard/bin/pullboard-setup");
        link(usr.resolve("share/doc/pullboard/licences"), "/opt/pullboard/licences");
        String parts = Files.readString(opt.resolve("licences/PARTS.txt")).replaceAll("(?m)^$", ".").indent(1);
        place(build, "linux/copyright", usr.resolve("share/doc/pullboard/copyright"), "PARTS", parts.stripTrailing());
        place(build, "linux/plant.properties", tree.resolve("etc/pullboard/plant.properties"));
        place(build, "linux/autostart.desktop", tree.resolve("etc/xdg/autostart/pullboard.desktop"));
        build.datedAlike(tree);
        return tree;
    }

    private static void link(Path link, String to) throws Exception {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(to));
    }

    private void rpm(Package build, Path tree) throws Exception {
        Path spec = build.out.resolve("pullboard.spec");
        place(build, "linux/pullboard.spec", spec, "VERSION", build.version, "TREE", tree.toString());
        Path top = build.out.resolve("rpmbuild");
        List<String> command = new ArrayList<>(List.of("rpmbuild", "-bb"));
        for (String setting : List.of(
                "_topdir " + top,
                "_rpmdir " + build.out,
                "_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm",
                "_build_id_links none",
                "__os_install_post %{nil}",
                "_buildhost localhost",
                "use_source_date_epoch_as_buildtime 1",
                "clamp_mtime_to_source_date_epoch 1",
                "_binary_payload w9.zstdio")) {
            command.addAll(List.of("--define", setting));
        }
        command.add(spec.toString());
        build.runIn(build.out, command.toArray(String[]::new));
        for (Path file : Package.files(build.out)) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".rpm")) {
                build.say("rpm", file, Files.size(file));
            }
        }
        Package.delete(top);
        Files.delete(spec);
    }

    private void deb(Package build, Path tree) throws Exception {
        String architecture = build.runIn(build.out, "dpkg", "--print-architecture").strip();
        Path zsh = tree.resolve("usr/share/zsh");
        Files.move(zsh.resolve("site-functions"), zsh.resolve("vendor-completions"));
        String sums = build.runIn(tree, "sh", "-c", "find opt usr -type f -print0 | sort -z | xargs -0 md5sum");
        Path control = Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(control.resolve("md5sums"), sums);
        Files.writeString(
                control.resolve("conffiles"), "/etc/pullboard/plant.properties\n/etc/xdg/autostart/pullboard.desktop\n");
        place(build, "linux/control", control.resolve("control"), "VERSION", build.version, "ARCHITECTURE",
                architecture, "SIZE", String.valueOf(Package.size(tree) / 1024));
        build.datedAlike(tree);
        Path deb = build.out.resolve("pullboard_" + build.version + "_" + architecture + ".deb");
        build.runIn(build.out, "dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree.toString(), deb.toString());
        build.say("deb", deb, Files.size(deb));
    }
}
