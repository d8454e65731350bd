package pullboard.view.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import pullboard.board.supply.CustomerOrder;
import pullboard.plan.order.LeadTimes;
import pullboard.plan.order.Risk;
import pullboard.plan.order.Start;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.form.RecordColumn;
import pullboard.view.kit.Services;

/// The columns of the three lists of orders.
final class OrderTables {
    private static final String NOTHING = "–";

    private final Services services;
    private final Texts texts;
    private final Wording wording;
    private final Dates dates;

    OrderTables(Services services) {
        this.services = services;
        texts = services.texts("view-order");
        wording = services.wording();
        dates = services.dates();
    }

    List<RecordColumn<OrdersModel.Row>> orders() {
        return List.of(
                RecordColumn.text("number", texts.get("column.number"), 8, OrdersModel.Row::number),
                RecordColumn.by(
                        "risk",
                        texts.get("column.risk"),
                        16,
                        row -> -row.risk().state().ordinal(),
                        this::risk),
                text("part", 8, CustomerOrder::part),
                number("quantity", 5, row -> row.line().order().quantity()),
                RecordColumn.by(
                        "due",
                        texts.get("column.due"),
                        10,
                        row -> row.line().order().due(),
                        this::due),
                text("customer", 14, CustomerOrder::customer),
                RecordColumn.by(
                        "state",
                        texts.get("column.state"),
                        10,
                        row -> row.line().order().state(),
                        row -> wording.supply().state(row.line().order().state())),
                number("shipped", 7, row -> row.line().order().shipped()),
                number("made", 7, row -> row.line().made()),
                number("reserved", 7, row -> row.line().reserved()),
                number("onBoard", 7, row -> row.line().onBoard()),
                number("missing", 5, row -> row.line().missing()),
                text("options", 14, CustomerOrder::options));
    }

    private RecordColumn<OrdersModel.Row> text(String name, int letters, Function<CustomerOrder, String> shows) {
        return RecordColumn.text(
                name,
                texts.get("column." + name),
                letters,
                row -> shows.apply(row.line().order()));
    }

    private RecordColumn<OrdersModel.Row> number(String name, int letters, ToLongFunction<OrdersModel.Row> value) {
        return RecordColumn.number(
                name,
                texts.get("column." + name),
                letters,
                row -> value.applyAsLong(row),
                row -> count(value.applyAsLong(row)));
    }

    private String count(long pieces) {
        return pieces == 0 ? NOTHING : texts.get("count", pieces);
    }

    private String due(OrdersModel.Row row) {
        return dates.day(row.line().order().due(), today());
    }

    private LocalDate today() {
        return services.now().atZone(services.control().now().shop().zone()).toLocalDate();
    }

    /// A shape, a word and where it is known the chance.
    private String risk(OrdersModel.Row row) {
        Risk risk = row.risk();
        String word = texts.get("risk." + risk.state().name());
        OptionalDouble chance = risk.chance();
        boolean isTold = chance.isPresent() && (risk.state() == Risk.State.FINE || risk.state() == Risk.State.AT_RISK);
        return isTold ? texts.get("risk.chance", word, (int) Math.floor(chance.getAsDouble() * 100 + 1e-9)) : word;
    }

    List<RecordColumn<Start>> starts() {
        return List.of(
                RecordColumn.by("latest", texts.get("column.latest"), 30, this::sortedLatest, this::latest),
                RecordColumn.text(
                        "number",
                        texts.get("column.number"),
                        10,
                        start -> start.line().order().number()),
                RecordColumn.text(
                        "part",
                        texts.get("column.part"),
                        16,
                        start -> start.line().order().part()),
                RecordColumn.number(
                        "pieces", texts.get("column.pieces"), 8, Start::pieces, start -> count(start.pieces())),
                RecordColumn.by(
                        "due",
                        texts.get("column.due"),
                        13,
                        start -> start.line().order().due(),
                        start -> dates.day(start.line().order().due(), today())),
                RecordColumn.text(
                        "customer",
                        texts.get("column.customer"),
                        14,
                        start -> start.line().order().customer()),
                RecordColumn.text("lead", texts.get("column.lead"), 11, this::lead),
                RecordColumn.text("grounds", texts.get("column.grounds"), 34, this::grounds));
    }

    private Instant sortedLatest(Start start) {
        Instant latest = start.latest();
        return latest == null ? Instant.MAX : latest;
    }

    private String latest(Start start) {
        Instant latest = start.latest();
        if (latest == null) {
            return texts.get("start.unknown");
        }
        String moment = dates.moment(latest, services.now());
        return texts.get(start.isDue(services.now()) ? "start.due" : "start.later", moment);
    }

    private String lead(Start start) {
        return start.lead().time() == null
                ? NOTHING
                : dates.duration(start.lead().time());
    }

    private String grounds(Start start) {
        LeadTimes.Measured lead = start.lead();
        if (lead.time() == null) {
            return texts.get("grounds.none");
        }
        String said = texts.get(lead.ofPart() ? "grounds.part" : "grounds.all", lead.cards());
        return lead.isThin() ? texts.get("grounds.thin", said) : said;
    }

    List<RecordColumn<OrdersModel.Offer>> offers() {
        return List.of(
                RecordColumn.by(
                        "waits",
                        texts.get("column.waits"),
                        20,
                        offer -> !offer.card().waits(),
                        offer -> texts.get(offer.card().waits() ? "offer.waits" : "offer.open")),
                RecordColumn.text("card", texts.get("column.card"), 12, OrdersModel.Offer::number),
                RecordColumn.text(
                        "part",
                        texts.get("column.generic"),
                        16,
                        offer -> offer.card().generic().number()),
                RecordColumn.number(
                        "pieces",
                        texts.get("column.pieces"),
                        8,
                        offer -> offer.card().card().pieces(),
                        offer -> count(offer.card().card().pieces())),
                RecordColumn.text("place", texts.get("column.place"), 16, this::place),
                RecordColumn.text(
                        "for",
                        texts.get("column.for"),
                        12,
                        offer -> offer.card().order().isEmpty()
                                ? NOTHING
                                : offer.card().order()),
                RecordColumn.text("could", texts.get("column.could"), 34, OrderTables::could));
    }

    private String place(OrdersModel.Offer offer) {
        return wording.place(offer.card().card().place(), services.control().now());
    }

    private static String could(OrdersModel.Offer offer) {
        return offer.orders().isEmpty()
                ? NOTHING
                : offer.orders().stream()
                        .map(line -> String.format(
                                Locale.ROOT,
                                "%s (%s)",
                                line.order().number(),
                                line.order().part()))
                        .collect(Collectors.joining(", "));
    }
}
