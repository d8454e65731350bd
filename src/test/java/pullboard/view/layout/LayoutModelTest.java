package pullboard.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.paper.PageSize;
import pullboard.text.Texts;
import pullboard.ticket.LayoutText;
import pullboard.ticket.TicketField;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;

class LayoutModelTest {
    private static final Texts TEXTS = Texts.of("view-layout", Locale.ENGLISH);
    private static final TicketLayout BOX =
            new TicketLayout("Box", PageSize.A6, 1, 1, Set.of(TicketField.QR, TicketField.DUE));

    private final LayoutModel model = new LayoutModel();
    private Board board = Board.EMPTY;

    @BeforeEach
    void aBoardWithALayoutOfItsOwn() {
        does(new Command.KeepDocument("layout/Box", LayoutText.write(BOX)));
    }

    @Test
    void aBuiltInLayoutStaysAsItIs() {
        TicketLayout before = model.shown();
        model.show(TicketField.QR, false);
        model.sheet(1, 1);
        model.name("Mine");
        assertThat(model.isBuiltIn()).isTrue();
        assertThat(model.shown()).isEqualTo(before);
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void aCopyIsTheBoardsOnlyOnceItIsSaved() {
        model.copy("Box");
        assertThat(model.shown().name()).as("Box is taken").isEqualTo("Box 2");
        model.show(TicketField.BARCODE, false);
        assertThat(model.lines()).contains(new LayoutLine(model.open(), "Box 2", false, true));
        save();
        assertThat(TicketLayouts.named(board, "Box 2").orElseThrow().shows(TicketField.BARCODE))
                .isFalse();
        assertThat(model.open()).isEqualTo("Box 2");
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void changesAreKeptWhileAnotherLayoutIsLookedAt() {
        model.open("Box");
        model.sheet(1, 2);
        model.open("a4-8");
        does(new Command.KeepDocument("layout/Other", LayoutText.write(TicketLayout.DEFAULT)));
        assertThat(model.lines()).contains(new LayoutLine("Box", "Box", false, true));
        model.open("Box");
        assertThat(model.shown().rows()).isEqualTo(2);
        model.sheet(1, 1);
        assertThat(model.isUnsaved()).as("as it was before").isFalse();
    }

    @Test
    void aNewNameReplacesTheOldOneInOneChange() {
        long before = board.revision();
        model.open("Box");
        model.name(" Crate ");
        save();
        assertThat(board.documents()).containsOnlyKeys("layout/Crate");
        assertThat(board.revision()).isEqualTo(before + 1);
        assertThat(model.lines()).noneMatch(LayoutLine::unsaved);
    }

    @Test
    void whatIsChangedWhileSavingStaysUnsaved() {
        model.open("Box");
        model.sheet(1, 2);
        TicketLayout sent = model.shown();
        Command command = model.save(board);
        model.paper(PageSize.A4);
        does(command);
        model.saved("Box", sent);
        assertThat(model.isUnsaved()).isTrue();
        assertThat(model.shown().paper()).isEqualTo(PageSize.A4);
    }

    @Test
    void whatCannotBePrintedIsSaid() {
        model.open("Box");
        assertThat(model.wrong(TEXTS)).isNull();
        model.name("A4-4");
        assertThat(part()).isEqualTo(LayoutModel.Part.NAME);
        model.name("a/b");
        assertThat(part()).isEqualTo(LayoutModel.Part.NAME);
        model.name("Box");
        model.sheet(6, 6);
        assertThat(part()).isEqualTo(LayoutModel.Part.SHEET);
        model.paper(Objects.requireNonNull(PaperItem.read("500", "100")));
        assertThat(part()).isEqualTo(LayoutModel.Part.PAPER);
    }

    @Test
    void aRemovedLayoutIsGoneAndADiscardedOneIsAsItWas() {
        model.open("Box");
        model.name("Crate");
        model.discard();
        assertThat(model.shown()).isEqualTo(BOX);
        does(model.remove());
        assertThat(model.open()).isEqualTo(TicketLayout.DEFAULT.name());
        assertThat(model.lines()).allMatch(LayoutLine::builtIn);
    }

    @Test
    void lengthsAreTypedAsPeopleWriteThem() {
        assertThat(PaperItem.read(" 62,5 ", "100.0")).isEqualTo(new PageSize("", 62.5, 100));
        assertThat(PaperItem.read("62", "about 100")).isNull();
        assertThat(PaperItem.read("1e2", "100")).isNull();
    }

    private LayoutModel.Part part() {
        return Objects.requireNonNull(model.wrong(TEXTS)).part();
    }

    private void save() {
        String key = model.open();
        TicketLayout layout = model.shown();
        does(model.save(board));
        model.saved(key, layout);
    }

    private void does(Command command) {
        Decision decision = Rules.decide(board, command, "Kim", Instant.parse("2026-11-23T07:00:00Z"));
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        board = ((Decision.Allowed) decision).after();
        model.update(board);
    }
}
