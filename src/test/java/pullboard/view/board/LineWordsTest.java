package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.board.TileLine.Mark;

class LineWordsTest {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final StationId PAINTING = new StationId(2);

    /// Doors are painted in the colour of an order; hinges go round in a loop.
    static List<Command> shop() {
        return List.of(
                Command.AddStation.last("Sawing", null),
                Command.AddStation.last("Painting", null),
                new Command.Keep(new Supermarket("Rack", "")),
                new Command.Keep(part("DOOR", "", PAINTING.value())),
                new Command.Keep(part("DOOR-RED", "DOOR", 0)),
                new Command.Keep(Part.of("H-8")),
                new Command.Keep(new Loop(
                        "HINGES",
                        Loop.Kind.PRODUCTION,
                        "H-8",
                        "",
                        "Rack",
                        20,
                        2,
                        1,
                        List.of(),
                        Duration.ofDays(1),
                        false,
                        List.of())),
                new Command.ReleaseWaiting("HINGES", 2, ""),
                new Command.EnterOrder(
                        CustomerOrder.wanted("CO-7", "DOOR-RED", 5, LocalDate.of(2026, 11, 30), "Miller", "", "")),
                new Command.AddCard(
                        new CardId("D-1"), new CardFacts("DOOR", 5, null, ServiceClass.STANDARD, List.of())),
                new Command.ReleaseOrder(
                        "CO-7", new CardId("D-2"), 5, new CardFacts("DOOR", 5, null, ServiceClass.STANDARD, List.of())),
                new Command.AddCard(
                        new CardId("F-1"), new CardFacts("FRAME", 3, null, ServiceClass.STANDARD, List.of())));
    }

    private static Part part(String number, String generic, int decides) {
        return new Part(number, "", "pcs", "", BigDecimal.ZERO, 5, false, generic, decides, List.of());
    }

    private Board board = Board.EMPTY;

    private void given(List<Command> commands) {
        for (Command command : commands) {
            Decision decision = Rules.decide(board, command, "Kim", NOW);
            assertThat(decision).isInstanceOf(Decision.Allowed.class);
            board = ((Decision.Allowed) decision).after();
        }
    }

    private TileLine line(String card) {
        Texts texts = Texts.of("view-board", Locale.ENGLISH);
        return new LineWords(board, NOW, texts, new Dates(Locale.ENGLISH, ZoneOffset.UTC))
                .of(Objects.requireNonNull(board.card(new CardId(card))));
    }

    @Test
    void anOrdinaryCardSaysItsPart() {
        given(shop());

        assertThat(line("F-1")).isEqualTo(new TileLine(Mark.NONE, "FRAME"));
    }

    @Test
    void aTripSaysItsLoop() {
        given(shop());

        assertThat(line("HINGES-01.1")).isEqualTo(new TileLine(Mark.NONE, "H-8 · loop HINGES"));
    }

    @Test
    void aTripWhoseLoopCardIsBlockedSaysWhy() {
        given(shop());
        given(List.of(new Command.BlockKanban("HINGES-02", "Box broken")));

        assertThat(line("HINGES-02.1")).isEqualTo(new TileLine(Mark.LOOP_BLOCKED, "Loop card blocked: Box broken"));
        assertThat(line("HINGES-01.1").mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void whatIsInTheWayOfTheCardItselfIsSaidFirst() {
        given(shop());
        given(List.of(
                new Command.BlockKanban("HINGES-02", "Box broken"),
                new Command.BlockCard(new CardId("HINGES-02.1"), "No bars")));

        assertThat(line("HINGES-02.1")).isEqualTo(new TileLine(Mark.HELD_UP, "No bars"));
    }

    @Test
    void anUndecidedCardSaysSoFromFarAway() {
        given(shop());

        assertThat(line("D-1")).isEqualTo(new TileLine(Mark.OPEN, "Variant open · DOOR"));
        assertThat(line("D-2")).isEqualTo(new TileLine(Mark.OPEN, "Variant open · DOOR"));
    }

    @Test
    void whereItIsDecidedItWaitsForAnOrderOrForTheDecision() {
        given(shop());
        given(List.of(
                new Command.MoveCard(new CardId("D-1"), Place.working(PAINTING), Pieces.NOT_COUNTED, "x"),
                new Command.MoveCard(new CardId("D-2"), Place.working(PAINTING), Pieces.NOT_COUNTED, "x")));

        assertThat(line("D-1")).isEqualTo(new TileLine(Mark.WAITS, "Waits for an order"));
        assertThat(line("D-2")).isEqualTo(new TileLine(Mark.WAITS, "Decide variant: CO-7"));

        given(List.of(new Command.Decide(new CardId("D-2"), "CO-7")));

        assertThat(line("D-2")).isEqualTo(new TileLine(Mark.NONE, "DOOR-RED"));
    }
}
