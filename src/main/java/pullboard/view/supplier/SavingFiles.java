package pullboard.view.supplier;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.Purchase;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.SupplyFile;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// Writes files for suppliers where a person says, and tells what became of it.
final class SavingFiles {
    private final Services services;
    private final SupplierWords words;

    SavingFiles(Services services, SupplierWords words) {
        this.services = services;
        this.words = words;
    }

    /// Something that writes a file.
    @FunctionalInterface
    interface Deed {
        void write(Path file) throws FileTrouble;
    }

    void purchase(Node near, Purchase purchase) {
        Board board = services.control().now();
        save(near, purchase.number() + ".csv", file -> SupplyFile.purchase(file, board, purchase));
    }

    /// Asks where to, and writes there.
    void save(Node near, String name, Deed deed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("file.save"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        @Nullable File chosen = chooser.showSaveDialog(near.getScene().getWindow());
        if (chosen != null) {
            write(chosen.toPath(), deed);
        }
    }

    private void write(Path file, Deed deed) {
        services.work()
                .start(
                        () -> {
                            deed.write(file);
                            return file;
                        },
                        _ -> services.notices().show(Notice.of(words.get("file.saved", file.toString()))),
                        this::failed);
    }

    private void failed(Exception failure) {
        String says = failure instanceof FileTrouble trouble
                ? new FileWords(services.look().now().language())
                        .trouble(trouble)
                        .onOneLine()
                : String.valueOf(failure.getMessage());
        services.notices().show(Notice.of(says));
    }
}
