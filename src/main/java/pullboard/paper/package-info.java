/// Pages in millimetres, typefaces and codes, written as one PDF that is also what the preview shows and the printer
/// gets, so that there is one page and not three.
/// It knows nothing of boards and cards: whoever has something to print is a {@link pullboard.paper.Paperwork}.
/// It may import the JDK, `pullboard.text`, PDFBox and, in `code`, ZXing.
@NullMarked
package pullboard.paper;

import org.jspecify.annotations.NullMarked;
