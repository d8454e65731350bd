package pullboard.paper;

import java.io.IOException;

/// Something that can be put on paper: tickets, the fall-back board, a report, a picture of the board. Pages are
/// numbered from 0 and drawn one by one, in order or not; a page needs no more memory than itself.
public interface Paperwork {
    /// As a reader of the PDF shows it.
    String title();

    int pages();

    PageSize size(int page);

    void draw(int page, Pen pen) throws IOException;
}
