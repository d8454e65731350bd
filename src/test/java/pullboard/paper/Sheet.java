package pullboard.paper;

import java.io.IOException;

/// One page with whatever a test draws on it.
record Sheet(PageSize size, Drawing drawing) implements Paperwork {
    @FunctionalInterface
    interface Drawing {
        void draw(Pen pen) throws IOException;
    }

    @Override
    public String title() {
        return "A sheet";
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public PageSize size(int page) {
        return size;
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        drawing.draw(pen);
    }
}
