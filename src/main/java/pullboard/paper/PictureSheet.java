package pullboard.paper;

import java.io.IOException;

/// A picture, as large as it goes on one page.
///
/// @param png PNG or JPEG
public record PictureSheet(String title, PageSize paper, byte[] png) implements Paperwork {
    private static final double MARGIN = 8;

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public PageSize size(int page) {
        return paper;
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        pen.picture(paper.area().inset(MARGIN), png);
    }
}
