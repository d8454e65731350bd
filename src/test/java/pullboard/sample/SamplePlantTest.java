package pullboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Station;

class SamplePlantTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-11-23T13:32:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T13:32:00Z",
                "2026-11-21T23:00:00Z",
                "2026-11-22T04:00:00Z",
                "2026-03-29T01:30:00Z",
                "2027-01-01T05:01:00Z",
                "2026-07-15T20:59:59Z"
            })
    void whateverTheHourTheShopIsAtWork(String time) {
        Instant now = Instant.parse(time);
        Board board = board(now, Locale.ENGLISH);
        List<Card> open = board.cards().values().stream().filter(Card::isOpen).toList();
        assertThat(open).hasSizeBetween(16, 32).allMatch(card -> card.facts().due() != null);
        assertThat(open).filteredOn(card -> card.block() != null).hasSize(1);
        assertThat(open)
                .filteredOn(card -> card.facts().service() == ServiceClass.EXPEDITE)
                .hasSize(1);
        assertThat(open)
                .filteredOn(card -> card.facts().service() == ServiceClass.FIXED_DATE)
                .hasSize(1);
        assertThat(board.stations()).hasSize(6).filteredOn(Station::isStopped).hasSize(1);
        assertThat(board.stations())
                .filteredOn(station -> station.raiseAt(now) != null)
                .hasSize(1);
        assertThat(board.countAt(Place.End.FINISHED)).isBetween(150, 400);
        assertThat(board.stations())
                .allMatch(station -> board.pace(station.id()).age(0.85) != null);
        assertThat(Signals.of(board, now).values()).extracting(Signal::state).contains(Signal.State.PULL);
    }

    @Test
    void theSameTimeGivesTheSameBoard() {
        assertThat(entries(MONDAY, Locale.ENGLISH)).isEqualTo(entries(MONDAY, Locale.ENGLISH));
        assertThat(entries(MONDAY, Locale.ENGLISH))
                .isNotEqualTo(entries(MONDAY.plus(Duration.ofDays(1)), Locale.ENGLISH));
    }

    @Test
    void itSpeaksTheLanguageOfWhoeverAsks() {
        assertThat(board(MONDAY, Locale.ENGLISH).shop().name()).startsWith("Sample plant");
        Board german = board(MONDAY, Locale.GERMAN);
        assertThat(german.shop().name()).startsWith("Beispielbetrieb");
        assertThat(german.stations()).extracting(Station::name).contains("Drehen", "Fräsen");
    }

    @Test
    void itFitsOnABoardWhoseStationsWereRemoved() {
        Board used = Board.EMPTY;
        used = after(used, Command.AddStation.last("Old", null), MONDAY);
        used = after(used, new Command.RemoveStation(used.stations().getFirst().id()), MONDAY);
        assertThat(board(used, MONDAY, Locale.ENGLISH).stations()).hasSize(6);
    }

    private static Board board(Instant now, Locale language) {
        return board(Board.EMPTY, now, language);
    }

    private static Board board(Board empty, Instant now, Locale language) {
        Board board = empty;
        for (Function<Board, Command> step : new SamplePlant(language, now, BERLIN).steps()) {
            board = after(board, step.apply(board), now);
        }
        return board;
    }

    private static List<Entry> entries(Instant now, Locale language) {
        List<Entry> entries = new ArrayList<>();
        Board board = Board.EMPTY;
        for (Function<Board, Command> step : new SamplePlant(language, now, BERLIN).steps()) {
            Decision decision = Rules.decide(board, step.apply(board), "", now);
            entries.add(((Decision.Allowed) decision).entry());
            board = ((Decision.Allowed) decision).after();
        }
        return entries;
    }

    private static Board after(Board board, Command command, Instant now) {
        Decision decision = Rules.decide(board, command, "", now);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return ((Decision.Allowed) decision).after();
    }
}
