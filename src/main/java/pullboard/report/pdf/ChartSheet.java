package pullboard.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import pullboard.chart.Box;
import pullboard.chart.Chart;
import pullboard.chart.Plot;
import pullboard.paper.Area;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Pen;

/// Charts on paper, each as large as its sheet: what is printed or saved from the screen.
public record ChartSheet(String title, List<Chart> charts, PageSize size, Locale locale) implements Paperwork {
    private static final double MARGIN = 12;

    public ChartSheet {
        charts = List.copyOf(charts);
    }

    @Override
    public int pages() {
        return charts.size();
    }

    @Override
    public PageSize size(int page) {
        return size;
    }

    @Override
    public void draw(int page, Pen pen) throws IOException {
        draw(charts.get(page), size.area().inset(MARGIN), pen, 1, locale);
    }

    /// Draws a chart into a part of a page.
    ///
    /// @param scale how large its words are: 1 as on the screen
    static void draw(Chart chart, Area area, Pen pen, double scale, Locale locale) throws IOException {
        PageSurface surface = new PageSurface(pen, scale);
        Box box = surface.box(area);
        try {
            new Plot(chart, box, surface, locale).draw(surface);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
