package pullboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pullboard.Sources.files;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.host.DataFolder;
import pullboard.host.PlantFile;

/// What can be said about the packages without building one, on the platforms that are not here too.
class InstallerTest {
    private static final Path INSTALLER = Path.of("installer");
    private static final Path OPTIONS = INSTALLER.resolve("options");
    private static final Path ICON = Path.of("assets/icon");
    private static final Pattern OPTION = Pattern.compile("(?m)^(--?[A-Za-z][-A-Za-z]*)");
    private static final Pattern WORD = Pattern.compile("--[a-z][-a-z]+");
    private static final Pattern NAMED = Pattern.compile("ROOT/(\\S+)");

    /// From jpackage's documentation: it only tells of the platform that it runs on.
    private static final Set<String> ON_WINDOWS = Set.of(
            "--win-console",
            "--win-dir-chooser",
            "--win-help-url",
            "--win-menu",
            "--win-menu-group",
            "--win-per-user-install",
            "--win-shortcut",
            "--win-shortcut-prompt",
            "--win-update-url",
            "--win-upgrade-uuid");

    private static final Set<String> ON_MACOS = Set.of(
            "--mac-app-category",
            "--mac-app-store",
            "--mac-dmg-content",
            "--mac-entitlements",
            "--mac-package-identifier",
            "--mac-package-name",
            "--mac-package-signing-prefix",
            "--mac-sign",
            "--mac-signing-key-user-name",
            "--mac-signing-keychain");

    @TempDir
    Path folder;

    @Test
    void jpackageKnowsEveryOptionOfEveryPlatform() throws IOException {
        Set<String> everywhere = said("jpackage", "--help");
        for (Path file : files(OPTIONS, ".options")) {
            String name = file.getFileName().toString();
            Set<String> known = new TreeSet<>(everywhere);
            known.addAll(name.startsWith("windows") ? ON_WINDOWS : name.startsWith("mac") ? ON_MACOS : Set.of());
            if (!name.startsWith("java") && !name.startsWith("runtime")) {
                assertThat(known).as(name).containsAll(options(file));
            }
        }
    }

    @Test
    void theOptionsOfOtherPlatformsStandInTheManual() throws IOException {
        Path manual = Path.of(System.getProperty("java.home"), "man", "man1", "jpackage.1");
        assumeTrue(Files.exists(manual), "this JDK has no manual");
        Set<String> told = words(Files.readString(manual).replace("\\-", "-"));

        assertThat(told).containsAll(ON_WINDOWS).containsAll(ON_MACOS);
    }

    @Test
    void jlinkKnowsEveryOptionOfTheRuntime() throws IOException {
        Set<String> known = said("jlink", "--help");
        known.addAll(said("jlink", "--list-plugins"));

        assertThat(known).containsAll(options(OPTIONS.resolve("runtime.options")));
    }

    @Test
    void everyFileThatAnOptionNamesIsThere() throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path file : files(OPTIONS, ".options")) {
            NAMED.matcher(Files.readString(file))
                    .results()
                    .map(found -> Path.of(found.group(1)))
                    .filter(named -> !Files.exists(named))
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    /// jpackage's packages clear their folder when they are removed or replaced.
    @Test
    void theProgramOfOneWindowsUserDoesNotLieInTheFolderOfTheData() throws IOException {
        Path local = Path.of("local");
        Path data = DataFolder.choose(
                        null, Map.of("LOCALAPPDATA", local.toString()), PlantFile.none(), "Windows 11", Path.of("home"))
                .path();
        Matcher folder = Pattern.compile("(?m)^--install-dir (\\S+)$")
                .matcher(Files.readString(OPTIONS.resolve("windows-one-user.options")));

        assertThat(folder.find()).isTrue();
        Path program = local.resolve(folder.group(1)).toAbsolutePath();
        assertThat(program.startsWith(data)).isFalse();
        assertThat(data.startsWith(program)).isFalse();
    }

    @Test
    void theBuildersCompileOnEveryPlatform() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", folder.toString()));
        files(INSTALLER, ".java").forEach(file -> arguments.add(file.toString()));
        StringWriter words = new StringWriter();
        int exit = tool("javac", words, arguments.toArray(String[]::new));

        assertThat(exit).as(words.toString()).isZero();
    }

    @Test
    void theIconIsThereInAllSizesAndForms() throws IOException {
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            var picture =
                    ImageIO.read(ICON.resolve("pullboard-" + size + ".png").toFile());
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsOnly(size);
        }
        ByteBuffer windows = ByteBuffer.wrap(Files.readAllBytes(ICON.resolve("pullboard.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(windows.getShort(2)).isEqualTo((short) 1);
        assertThat(windows.getShort(4)).isEqualTo((short) 7);
        ByteBuffer mac = ByteBuffer.wrap(Files.readAllBytes(ICON.resolve("pullboard.icns")));
        assertThat(mac.getInt(0)).isEqualTo(0x69636e73);
        assertThat(mac.getInt(4)).isEqualTo(mac.capacity());
    }

    @Test
    void theMenuEntryOpensWhatTheFileTypeNames() throws IOException {
        String entry = Files.readString(INSTALLER.resolve("linux/pullboard.desktop"));
        String type = Files.readString(INSTALLER.resolve("linux/mime.xml"));

        assertThat(entry).contains("MimeType=application/x-pullboard-backup;").contains("Exec=pullboard open %f");
        assertThat(type).contains("type=\"application/x-pullboard-backup\"").contains("\"*.pullboard\"");
        for (String platform : List.of("windows", "mac")) {
            assertThat(Files.readString(INSTALLER.resolve(platform).resolve("backup.properties")))
                    .contains("extension=pullboard")
                    .contains("mime-type=application/x-pullboard-backup");
        }
    }

    @Test
    void everyLibraryThatIsDeliveredHasItsLicence() throws IOException {
        List<String> known = Files.readAllLines(INSTALLER.resolve("licences/parts.txt"));
        String pom = Files.readString(Path.of("pom.xml"));
        String delivered = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<scope>test</scope>"));
        Matcher library =
                Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>").matcher(delivered);
        List<String> unknown = library.results()
                .map(found -> found.group(1))
                .filter(name -> known.stream().noneMatch(line -> (name + "-").startsWith(line.split(" \\| ", 2)[0])))
                .toList();

        assertThat(unknown).isEmpty();
    }

    private static Set<String> options(Path file) throws IOException {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(options::add);
        assertThat(options).as(file.toString()).isNotEmpty();
        return options;
    }

    private static Set<String> said(String tool, String argument) {
        StringWriter words = new StringWriter();
        tool(tool, words, argument);
        return words(words.toString());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static int tool(String name, StringWriter words, String... arguments) {
        PrintWriter writer = new PrintWriter(words);
        return ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
    }
}
