package pullboard.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.flow.Percentile;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.Paperwork;
import pullboard.paper.Pdf;
import pullboard.paper.Steps;

class ReportTest {
    private final ShopFloor shop = ShopFloor.with("Turning:30", "Milling:30");

    @Test
    void aTableThatIsTooLongGoesOnWithItsHeadOnTheNextPage() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(List.of("WO-" + i, Integer.toString(i)));
        }
        Part table =
                new Part.Table(List.of(new Part.Column("Card", 3, false), new Part.Column("Pieces", 1, true)), rows);

        List<String> pages = pages(report(List.of(new Part.Heading("All cards"), table)));

        assertThat(pages)
                .hasSizeBetween(3, 4)
                .allSatisfy(page -> assertThat(page).contains("Card", "Pieces", "foot"));
        assertThat(String.join("", pages)).contains("WO-0", "WO-50", "WO-99");
        assertThat(pages.getLast()).contains(pages.size() + " of " + pages.size());
    }

    @Test
    void aHeadingIsNotLeftAloneAtTheFootOfAPage() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            parts.add(new Part.Heading("Heading " + i));
            parts.add(new Part.Note("Note " + i));
        }
        for (String page : pages(report(parts))) {
            String last = page.lines()
                    .filter(line -> line.matches("(Heading|Note) .*"))
                    .toList()
                    .getLast();
            assertThat(last).startsWith("Note");
        }
    }

    @Test
    void theHandOverSaysWhatTheNextShiftFinds() throws IOException {
        shop.does(new Command.AddCard(new CardId("WO-9"), new CardFacts("Gear", 40).withDue(LocalDate.of(2026, 3, 1))));
        shop.releases("WO-1", "WO-2", "WO-3");
        shop.moves("WO-1", "Turning");
        shop.moves("WO-2", "Turning");
        shop.waits(Duration.ofHours(2));
        shop.moves("WO-1", "Turning ready");
        shop.moves("WO-1", "Milling");
        shop.moves("WO-1", "Milling ready");
        shop.moves("WO-1", "Finished");
        shop.does(new Command.BlockCard(new CardId("WO-2"), "gauge missing"));
        shop.does(new Command.StopStation(shop.id("Milling"), "spindle broken"));
        shop.waits(Duration.ofHours(1));

        String text = text(HandOver.of(source(Locale.ENGLISH), ShopFloor.MORNING));

        assertThat(text).contains("Shift hand-over", "WO-2", "gauge missing", "Stopped for 1 h: spindle broken");
        assertThat(text).contains("! Sun 1 Mar", "WO-9", "10 pieces", "1 of 1");
    }

    @Test
    void theWeeklyReportHasTheWeekBesideTheOneBefore() throws IOException {
        for (int week = 0; week < 6; week++) {
            for (int i = 0; i < 5; i++) {
                String card = "WO-" + week + i;
                shop.releases(card);
                shop.moves(card, "Turning");
                shop.waits(Duration.ofHours(20));
                shop.moves(card, "Milling", "agreed");
                shop.moves(card, "Finished", "agreed");
            }
            shop.waits(Duration.ofHours(68));
        }
        String english = text(WeeklyReport.of(source(Locale.ENGLISH), LocalDate.of(2026, 3, 30)));
        String german = text(WeeklyReport.of(source(Locale.GERMAN), LocalDate.of(2026, 3, 30)));

        assertThat(english)
                .contains("Weekly flow report", "2026-W14", "week before: 5", "Cumulative flow", "nearest rank");
        assertThat(german).contains("Flussbericht der Woche", "Vorwoche: 5", "nächster Rang");
        assertThat(WeeklyReport.name(WeeklyReport.lastWeek(LocalDate.of(2027, 1, 4))))
                .isEqualTo("2026-W53");
    }

    @Test
    void aPartOfWhichNothingIsKnownIsSaidSo() throws IOException {
        assertThat(text(PartReport.of(source(Locale.ENGLISH), "Rotor", Filter.ALL)))
                .contains("Part Rotor", "Nothing was recorded of part Rotor");
    }

    private ReportSource source(Locale locale) {
        MovementLog log = new MovementLog();
        shop.ledger().forEach(log::read);
        return new ReportSource(
                Past.of(log), shop.board(), shop.now(), Percentile.NEAREST_RANK, false, null, "1.0", locale);
    }

    private static Report report(List<Part> parts) {
        Report.Head head = new Report.Head("Title", "about", "Shop", "foot", (page, pages) -> page + " of " + pages);
        return new Report(head, parts, PageSize.A4, Locale.ENGLISH);
    }

    private static String text(Paperwork work) throws IOException {
        return String.join("\n", pages(work));
    }

    private static List<String> pages(Paperwork work) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(work, out, Grid.FINE, Steps.ALL);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }
}
