package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.host.PlantFile.Fault;

/// The settings of a whole plant.
class PlantFileTest {
    @TempDir
    Path temp;

    private Path file;
    private Path own;

    @BeforeEach
    void files() {
        file = temp.resolve(PlantFile.NAME);
        own = temp.resolve("settings.properties");
    }

    @Test
    void whatThePlantSaysHoldsUntilAPersonChooses() throws IOException {
        PlantFile plant = plant("# Halle 3", "", "theme = dark", "zoom=120");
        Settings settings = Settings.open(own, plant);
        assertThat(settings.text("theme")).contains("dark");
        assertThat(settings.origin(Setting.THEME)).isEqualTo(Settings.Origin.PLANT);
        settings.put("theme", "light");
        assertThat(Settings.open(own, plant).text("theme")).contains("light");
        assertThat(settings.origin(Setting.THEME)).isEqualTo(Settings.Origin.PERSON);
        settings.put("theme", null);
        assertThat(settings.text("theme")).contains("dark");
        assertThat(settings.origin(Setting.TOUCH)).isEqualTo(Settings.Origin.BUILT_IN);
        assertThat(plant.faults()).isEmpty();
    }

    @Test
    void whatIsFixedNobodyChooses() throws IOException {
        Settings.open(own).put("theme", "light");
        Settings settings =
                Settings.open(own, plant("theme=dark", "language=de-AT", "zoom=90", "fixed = theme , zoom"));
        settings.put("zoom", "200");
        assertThat(settings.number("zoom", 100, 70, 200)).isEqualTo(90);
        assertThat(settings.text("theme")).contains("dark");
        assertThat(settings.origin(Setting.THEME)).isEqualTo(Settings.Origin.FIXED);
        assertThat(settings.isFixed("language")).isFalse();
        assertThat(Files.readAllLines(own)).containsExactly("theme=light");
        assertThat(Settings.open(own, plant("language=de", "fixed=all")).isFixed("language"))
                .isTrue();
    }

    @Test
    void aLineThatCannotBeUsedIsNamedAndTheRestHolds() throws IOException {
        PlantFile plant = plant(
                "theme=pink",
                "zoom",
                "langage=de",
                "touch=true",
                "touch=false",
                "zoom=20",
                "odds = maybe",
                "fixed=odds,colour,touch");
        assertThat(plant.faults())
                .extracting(Fault::kind, Fault::line, Fault::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.BAD_VALUE, 1, "theme"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.NO_EQUALS, 2, "zoom"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.UNKNOWN, 3, "langage"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.TWICE, 5, "touch"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.BAD_VALUE, 6, "zoom"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.BAD_VALUE, 7, "odds"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.FIXED_UNSET, 8, "odds"),
                        org.assertj.core.groups.Tuple.tuple(Fault.Kind.UNKNOWN, 8, "colour"));
        assertThat(plant.faults().getFirst().expected()).isEqualTo("light, dark, contrast");
        assertThat(Settings.open(own, plant).flag("touch", false)).isTrue();
        assertThat(Settings.open(own, plant).isFixed("touch")).isTrue();
    }

    @Test
    void aFileThatIsNoTextOrIsMissingIsNamed() throws IOException {
        Files.write(file, new byte[] {'a', '=', (byte) 0xff});
        assertThat(PlantFile.read(file, Map.of()).faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.UNREADABLE);
        Map<String, String> elsewhere =
                Map.of(PlantFile.VARIABLE, temp.resolve("none").toString());
        assertThat(PlantFile.find(elsewhere, "Linux", List.of()).faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.UNREADABLE);
        assertThat(PlantFile.find(Map.of(PlantFile.VARIABLE, ""), "Linux", List.of(temp))
                        .file())
                .isEmpty();
    }

    @Test
    void theOneTheEnvironmentNamesComesBeforeTheOneBesideTheProgram() throws IOException {
        plant("zoom=110");
        Path other = Files.writeString(temp.resolve("other"), "zoom=130\n");
        Path program = temp.resolve("program");
        assertThat(PlantFile.find(Map.of(), "Linux", List.of(program, temp)).text(Setting.ZOOM))
                .contains("110");
        assertThat(PlantFile.find(Map.of(PlantFile.VARIABLE, other.toString()), "Linux", List.of(temp))
                        .text(Setting.ZOOM))
                .contains("130");
        Files.createDirectories(temp.resolve("Pullboard"));
        Files.writeString(temp.resolve("Pullboard").resolve(PlantFile.NAME), "zoom=140\n");
        assertThat(PlantFile.find(Map.of("PROGRAMDATA", temp.toString()), "Windows 11", List.of())
                        .text(Setting.ZOOM))
                .contains("140");
    }

    @Test
    void theFolderOfAllUsersIsThePlantsUnlessAnotherIsNamed() throws IOException {
        Map<String, String> environment = Map.of("SHOP", "halle3", DataFolder.VARIABLE, "");
        Files.writeString(
                file,
                "data.folder=boards/${SHOP}\nbackups.folder=share\nupdates.folder=\\\\server\\share\\pullboard\n");
        PlantFile plant = PlantFile.read(file, environment);
        Path home = Path.of("/home/ada");
        assertThat(DataFolder.choose(null, environment, plant, "Linux", home).path())
                .isEqualTo(temp.resolve("boards/halle3"));
        assertThat(DataFolder.choose("/mine", environment, plant, "Linux", home).path())
                .hasToString("/mine");
        assertThat(DataFolder.choose(null, Map.of(DataFolder.VARIABLE, "/srv"), plant, "Linux", home)
                        .path())
                .hasToString("/srv");
        assertThat(plant.text(Setting.BACKUPS_FOLDER))
                .contains(temp.resolve("share").toString());
        assertThat(plant.text(Setting.UPDATES_FOLDER).orElseThrow()).endsWith("\\\\server\\share\\pullboard");
    }

    @Test
    void theProgramIsWhereItsJarAndItsLauncherAre() throws IOException {
        Path jar = Files.createFile(
                Files.createDirectories(temp.resolve("opt/lib/app")).resolve("pullboard.jar"));
        Installation installation =
                Installation.of(jar + java.io.File.pathSeparator + "other.jar", temp.resolve("opt/bin/pullboard") + "");
        assertThat(installation.folders())
                .containsExactly(
                        jar.getParent(), temp.resolve("opt/lib"), temp.resolve("opt/bin"), temp.resolve("opt"));
        assertThat(installation.find("pullboard.jar")).contains(jar);
        assertThat(Installation.of(temp.toString(), null).folders()).isEmpty();
    }

    private PlantFile plant(String... lines) throws IOException {
        Files.write(file, List.of(lines));
        return PlantFile.read(file, Map.of());
    }
}
