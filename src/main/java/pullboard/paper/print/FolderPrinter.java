package pullboard.paper.print;

import java.nio.file.Path;

/// Each job becomes a PDF file in this folder, which is made where it is not there.
public record FolderPrinter(Path folder) implements Printer {
    private static final int DPI = 600;

    @Override
    public String name() {
        Path last = folder.getFileName();
        return "PDF (" + (last == null ? folder : last) + ")";
    }

    @Override
    public int dpi() {
        return DPI;
    }
}
