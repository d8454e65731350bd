package pullboard.report.figure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Reject;
import pullboard.board.supply.Setup;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.series.Waiting;
import pullboard.flow.series.Yields;
import pullboard.plan.Fraction;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.figure.Deliveries;
import pullboard.plan.figure.ForecastErrors;
import pullboard.plan.figure.StockFigures;
import pullboard.plan.figure.Stretch;
import pullboard.plan.history.SupplyHistory;

/// The key figures of one stretch of time.
final class Figures {
    private static final double DAY = 86_400e6;
    private static final double HOUR = 3_600;
    private static final int PERCENT = 85;

    private final SupplyHistory history;
    private final Stretch stretch;
    private final Board board;
    private final ForecastErrors errors;
    private final Replay flow;
    private final Yields yields;
    private final Waiting waiting;
    private final StockFigures stock;
    private final Deliveries customers;
    private final Deliveries suppliers;

    Figures(Past past, SupplyHistory history, Stretch stretch, Board board, ForecastErrors errors) {
        this.history = history;
        this.stretch = stretch;
        this.board = board;
        this.errors = errors;
        flow = Replay.of(past, new Filter(stretch.from(), stretch.to(), null));
        yields = Yields.of(flow);
        waiting = Waiting.of(flow);
        stock = StockFigures.of(history, stretch);
        customers = Deliveries.toCustomers(history, stretch);
        suppliers = Deliveries.fromSupplier(history, "", stretch);
    }

    OptionalDouble value(Measure measure) {
        return switch (measure) {
            case ON_TIME_IN_FULL -> optional(customers.share());
            case SUPPLIERS -> optional(suppliers.share());
            case STOCK_OUTS -> stocked(stock.stockOuts().size());
            case TURNS -> optional(stock.turnsPerYear());
            case COVER -> optional(stock.daysOfCover());
            case VALUE -> stocked(stock.value().toDouble());
            case CARRYING_COST ->
                stocked(stock.carryingCost(CarryingRate.of(board).share()).toDouble());
            case SCRAP_COST -> stocked(stock.scrapped().toDouble());
            case TRANSPORTS -> stocked(stock.transports());
            case SETUP_TIME -> setups();
            case FORECAST_ERROR -> errors.mase(stretch);
            case FORECAST_BIAS -> errors.bias(stretch);
            default -> flowing(measure);
        };
    }

    private OptionalDouble flowing(Measure measure) {
        return switch (measure) {
            case LEAD_TIME ->
                days(card -> flow.ways().finished(card) - flow.ways().created(card));
            case CYCLE_TIME -> days(card -> flow.ways().cycleTime(card));
            case FLOW_EFFICIENCY -> efficiency();
            case WIP ->
                flow.window() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(flow.wip().average());
            case LIMIT_RAISES -> OptionalDouble.of(raises());
            case FIRST_PASS -> yields.firstPass();
            case REJECTED -> rejected();
            case WAITING -> waiting();
            case UNCALLED -> OptionalDouble.of(uncalled().length);
            default -> throw new IllegalArgumentException(measure.name());
        };
    }

    private long raises() {
        return history.raises().stream()
                .filter(raise -> stretch.contains(raise.at()))
                .count();
    }

    private OptionalDouble stocked(double value) {
        return history.moved().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalDouble optional(@Nullable Fraction value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.toDouble());
    }

    private int[] timed() {
        return Arrays.stream(flow.finished()).filter(flow.ways()::isTimed).toArray();
    }

    private OptionalDouble days(ToLongFunction<Integer> micros) {
        long[] sorted = Arrays.stream(timed())
                .mapToLong(card -> micros.applyAsLong(card))
                .sorted()
                .toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Percentile.NEAREST_RANK.of(sorted, PERCENT) / DAY);
    }

    private OptionalDouble efficiency() {
        double touch = 0;
        double all = 0;
        for (int card : timed()) {
            touch += flow.ways().touch(card);
            all += flow.ways().cycleTime(card);
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(touch / all);
    }

    private OptionalDouble rejected() {
        long bad = 0;
        long all = 0;
        for (Yields.Row row : yields.rows()) {
            bad += row.rejected();
            all += row.good() + row.rejected() + row.held();
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) bad / all);
    }

    private OptionalDouble waiting() {
        OptionalDouble micros = waiting.mean();
        return micros.isEmpty() ? micros : OptionalDouble.of(micros.getAsDouble() / 1e6 / HOUR);
    }

    private OptionalDouble setups() {
        List<Setup> done = history.facts(Setup.class).stream()
                .filter(setup -> stretch.contains(setup.at()))
                .toList();
        Duration all = done.stream().map(Setup::internal).reduce(Duration.ZERO, Duration::plus);
        return done.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(all.toSeconds() / HOUR);
    }

    /// Finished cards that neither a loop nor an order asked for.
    private int[] uncalled() {
        return history.books().count(Errand.class) == 0
                ? new int[0]
                : Arrays.stream(flow.finished())
                        .filter(card -> history.books().find(Errand.class, number(card)) == null)
                        .toArray();
    }

    private String number(int card) {
        return flow.log().card(card).number();
    }

    /// What a figure was counted from, as far as it can be named.
    List<String> behind(Measure measure) {
        return switch (measure) {
            case ON_TIME_IN_FULL -> customers.failed();
            case SUPPLIERS -> suppliers.failed();
            case STOCK_OUTS ->
                stock.stockOuts().stream().map(StockFigures.StockOut::loop).toList();
            case CYCLE_TIME, LEAD_TIME, FLOW_EFFICIENCY -> numbers(timed());
            case UNCALLED -> numbers(uncalled());
            case WAITING -> stations();
            case FORECAST_ERROR, FORECAST_BIAS -> errors.worst(stretch);
            case REJECTED, FIRST_PASS ->
                history.facts(Reject.class).stream()
                        .filter(reject ->
                                stretch.contains(reject.at()) && !reject.card().isEmpty())
                        .map(Reject::card)
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    /// Where cards waited, by name; what was removed since has none.
    private List<String> stations() {
        return waiting.rows().stream()
                .filter(row -> row.micros() > 0)
                .flatMap(row -> Optional.ofNullable(board.station(row.station())).stream())
                .map(Station::name)
                .toList();
    }

    private List<String> numbers(int[] cards) {
        return IntStream.of(cards)
                .mapToObj(this::number)
                .map(Objects::requireNonNull)
                .toList();
    }
}
