package pullboard.report.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.flow.Basis;
import pullboard.flow.Replay;
import pullboard.flow.forecast.BackTest;
import pullboard.flow.forecast.CardForecast;
import pullboard.flow.forecast.ThroughputForecast;
import pullboard.flow.series.Behind;

/// What is likely to come: when so many cards are finished, how many by a day, each open card; and how often such
/// forecasts came true.
public final class ForecastPage {
    private static final int[] PERCENTS = {50, 70, 85, 95};

    private static final int WEEK = 7;

    /// One forecast a week is made.
    private static final int WEEKS = 12;

    private final Question question;
    private final ChartWords words;
    private final Outlook outlook;
    private final ThroughputForecast throughput;
    private final LocalDate today;
    private final int cards;
    private final LocalDate by;

    /// @param cards how many are to be finished
    /// @param by the day by which as many as possible are to be finished
    public ForecastPage(Question question, int cards, LocalDate by) {
        this.question = question;
        words = question.words();
        this.cards = cards;
        this.by = by;
        today = LocalDate.ofInstant(question.now(), words.zone());
        outlook = new Outlook(question.replay(), words.board(), question.now());
        throughput = ThroughputForecast.of(outlook.output(), today);
    }

    private boolean isKnown() {
        return throughput.basis().isEnough() && outlook.output().isMoving();
    }

    /// The answers at 85 %, and how far such answers can be trusted.
    public List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        if (isKnown()) {
            figures.add(figure(words.get("forecast.when", cards), this::when));
            figures.add(figure(
                    words.get("forecast.many", words.day(by)),
                    percent -> words.get("forecast.cards", throughput.howMany(by, percent))));
        }
        return figures;
    }

    private KeyFigure figure(String name, IntFunction<String> at) {
        StringJoiner others = new StringJoiner(" · ");
        for (int percent : PERCENTS) {
            if (percent != 85) {
                others.add(percent + " %: " + at.apply(percent));
            }
        }
        Board board = words.board();
        String days = Outlook.isWorkingDays(board) ? "forecast.days.working" : "forecast.days.calendar";
        String basis = words.get("forecast.definition", throughput.basis().has(), words.get(days));
        return new KeyFigure(name, "85 %: " + at.apply(85), others.toString(), basis, null);
    }

    private String when(int percent) {
        return throughput.when(cards, percent).map(words::day).orElse(words.get("forecast.never"));
    }

    /// The chance that the cards are finished, day by day, and how many are by the day.
    public List<FlowChart> charts() {
        if (!isKnown()) {
            String why = words.notEnough(throughput.basis(), "days");
            return List.of(FlowChart.empty("when", words, why), FlowChart.empty("many", words, why));
        }
        ForecastCharts charts = new ForecastCharts(words, throughput, today);
        return List.of(charts.when(cards), charts.many(by));
    }

    /// How often forecasts came true that would have been made in the past.
    public FlowTable tests() {
        Replay replay = question.replay();
        BackTest cardTest = BackTest.ofCards(replay.past(), replay.filter(), words.zone());
        BackTest output =
                BackTest.ofThroughput(replay.past(), replay.filter(), WEEK, words.zone(), Outlook.works(words.board()));
        return new FlowTable(
                words.get("tested.title"),
                words.get("tested.note", cardTest.origins().size()),
                words.get("tested.definition", BackTest.NEEDS),
                List.of(words.get("tested.what"), "50 %", "70 %", "85 %", "95 %"),
                List.of(
                        test(words.get("tested.cards"), cardTest, BackTest.NEEDS),
                        test(words.get("tested.output"), output, WEEKS)),
                "");
    }

    private FlowTable.Row test(String what, BackTest test, int needs) {
        List<String> cells = new ArrayList<>(List.of(what));
        for (int i = 0; i < test.percents().size(); i++) {
            int made = test.made().get(i);
            cells.add(
                    made < needs
                            ? words.get("tested.thin", made, needs)
                            : words.get("tested.share", test.cameTrue().get(i) * 100.0 / made, made));
        }
        return new FlowTable.Row(cells, null);
    }

    /// Each open card with its finish; the one that is least likely to be on time first.
    public FlowTable cards() {
        List<CardForecast> all = new ArrayList<>(outlook.cards());
        all.sort(Comparator.comparingDouble((CardForecast one) -> one.dueOdds().orElse(2))
                .thenComparing(one -> question.replay().log().card(one.card()).number()));
        List<FlowTable.Row> rows = all.stream().map(this::row).toList();
        List<String> columns = List.of(
                words.get("forecast.card"),
                words.get("forecast.place"),
                words.get("forecast.due"),
                words.get("forecast.odds"),
                "50 %",
                "70 %",
                "85 %",
                "95 %",
                words.get("forecast.basis"));
        return new FlowTable(
                words.get("forecast.title"),
                words.get("forecast.note", rows.size()),
                words.get("forecast.cards.definition"),
                columns,
                rows,
                words.get("forecast.none"));
    }

    private FlowTable.Row row(CardForecast forecast) {
        var log = question.replay().log();
        Card card = words.board().card(log.card(forecast.card()));
        LocalDate due = log.facts(forecast.card()).due();
        CardForecast.Finish finish = forecast.finish();
        List<String> cells = new ArrayList<>();
        cells.add(log.card(forecast.card()).number());
        cells.add(card == null || card.station() == null ? words.get("orders") : words.station(card.station()));
        cells.add(due == null ? "–" : words.day(due));
        cells.add(
                forecast.dueOdds().isPresent()
                        ? words.percent(Math.round(forecast.dueOdds().getAsDouble() * 100) / 100.0)
                        : "–");
        for (int percent : PERCENTS) {
            cells.add(finish == null ? "–" : moment(finish.at(percent)));
        }
        cells.add(basis(forecast));
        return new FlowTable.Row(cells, Behind.cards(question.replay(), forecast.card()));
    }

    private String moment(@Nullable Instant at) {
        return at == null
                ? words.get("forecast.never")
                : words.day(LocalDate.ofInstant(at.minusSeconds(1), words.zone()));
    }

    private String basis(CardForecast forecast) {
        Basis basis = forecast.basis();
        return basis.isEnough()
                ? words.get("grounds." + forecast.grounds().name(), basis.has())
                : words.notEnough(basis, "cards");
    }
}
