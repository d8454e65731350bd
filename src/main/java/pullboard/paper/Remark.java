package pullboard.paper;

/// Something on a page that is not as it was meant. The page is good otherwise; {@link PaperWords} says it.
///
/// @param page from 1
/// @param text what it is about
public record Remark(int page, Kind kind, String text) {
    /// What was done about it.
    public enum Kind {
        /// Too long even in the smallest type: it ends in an ellipsis.
        CUT,
        /// No typeface has this character: a box stands for it. Said once a job for each.
        NO_GLYPH,
        /// The QR code would be too fine to be read: left out.
        NO_QR,
        /// The bar code would be too fine to be read: left out.
        BARCODE_TOO_LONG,
        /// A bar code holds ASCII only: left out.
        BARCODE_NOT_ASCII,
        /// Neither PNG nor JPEG, or damaged: left out.
        BAD_PICTURE
    }
}
