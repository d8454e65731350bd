package pullboard.view.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.board.Signal;
import pullboard.board.SpanLimit;
import pullboard.board.StationId;
import pullboard.board.WipLimit;

class StationRowTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final StationId OVEN = new StationId(1);
    private static final StationId SAW = new StationId(2);

    @Test
    void aRowSaysNameLimitAndWhatIsThere() {
        List<StationRow> rows = StationRow.all(shop(), NOW, Locale.ENGLISH);

        assertThat(rows).extracting(StationRow::name).containsExactly("Oven", "Saw");
        assertThat(rows.getFirst().limit()).isEqualTo("at most 200 pieces, soft");
        assertThat(rows.getFirst().holds()).isEqualTo("40 pieces");
        assertThat(rows.getLast().limit()).isEqualTo("no limit");
        assertThat(rows.getLast().state()).isEqualTo(Signal.State.STARVED);
    }

    @Test
    void aRaiseShowsUntilItEnds() {
        Board board = after(shop(), new Command.RaiseLimit(OVEN, 300, NOW.plusSeconds(3600), "Kim", "furnace load"));

        assertThat(StationRow.all(board, NOW, Locale.ENGLISH).getFirst().raised())
                .isEqualTo("Raised to 300 until 08:00, by Kim: furnace load");
        assertThat(StationRow.all(board, NOW.plusSeconds(3600), Locale.ENGLISH)
                        .getFirst()
                        .raised())
                .isNull();
    }

    @Test
    void aStopShowsItsReason() {
        Board board = after(shop(), new Command.StopStation(SAW, "Blade broken"));

        assertThat(StationRow.all(board, NOW, Locale.GERMAN).getLast().stopped())
                .isEqualTo("Steht seit 07:00: Blade broken");
    }

    @Test
    void aSpanSaysHowFullItIs() {
        Board board = after(shop(), new Command.SetSpanLimit(OVEN, SAW, 5));

        assertThat(StationRow.span(board, new SpanLimit(OVEN, SAW, 5), Locale.ENGLISH))
                .isEqualTo("Oven to Saw: 1 of 5 cards");
    }

    @Test
    void refusalsPointAtTheirField() {
        assertThat(Field.of(new Refusal.NameTaken("Oven"))).isEqualTo(Field.NAME);
        assertThat(Field.of(new Refusal.BadRaise(OVEN, Refusal.RaiseFault.NO_REASON)))
                .isEqualTo(Field.REASON);
        assertThat(Field.of(new Refusal.BadRaise(OVEN, Refusal.RaiseFault.NOT_HIGHER)))
                .isEqualTo(Field.AMOUNT);
        assertThat(Field.of(new Refusal.StationNotEmpty(OVEN, List.of()))).isEqualTo(Field.FORM);
    }

    @Test
    void aLimitIsReadAsTyped() {
        assertThat(new LimitDraft("1.000", WipLimit.Unit.PIECES, true).limit())
                .isEqualTo(new WipLimit(1000, WipLimit.Unit.PIECES, true));
        assertThat(new LimitDraft(" ", WipLimit.Unit.CARDS, false).limit()).isNull();
        assertThat(new LimitDraft(" ", WipLimit.Unit.CARDS, false).isReadable()).isTrue();
        assertThat(new LimitDraft("many", WipLimit.Unit.CARDS, false).isReadable())
                .isFalse();
        assertThat(LimitDraft.of(new WipLimit(7, WipLimit.Unit.CARDS, true)).limit())
                .isEqualTo(new WipLimit(7, WipLimit.Unit.CARDS, true));
    }

    private static Board shop() {
        return after(
                Board.EMPTY,
                new Command.NameShop(new Shop("Shop", ZoneOffset.UTC)),
                Command.AddStation.last("Oven", new WipLimit(200, WipLimit.Unit.PIECES, true)),
                Command.AddStation.last("Saw", null),
                new Command.AddCard(new CardId("1"), new CardFacts("Shaft", 40)),
                new Command.MoveCard(new CardId("1"), Place.working(OVEN)));
    }

    private static Board after(Board board, Command... commands) {
        Board now = board;
        for (Command command : commands) {
            now = ((Decision.Allowed) Rules.decide(now, command, "Kim", NOW)).after();
        }
        return now;
    }
}
