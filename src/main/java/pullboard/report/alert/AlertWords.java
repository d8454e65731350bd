package pullboard.report.alert;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.plan.Fraction;
import pullboard.plan.alert.Alert;
import pullboard.plan.alert.Kind;
import pullboard.plan.alert.Urgency;
import pullboard.plan.loop.LoopState;
import pullboard.plan.order.Risk;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// Alerts in one language: what is so, since when, and what to do.
public final class AlertWords {
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Texts texts;
    private final Board board;
    private final Instant now;
    private final Dates dates;
    private final RemedyWords remedies;

    public AlertWords(Locale locale, Board board, Instant now) {
        texts = Texts.of("report-alert", locale);
        this.board = board;
        this.now = now;
        dates = new Dates(texts.locale(), board.shop().zone());
        remedies = new RemedyWords(texts, board, dates, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, board.shop().zone());
    }

    /// Of all alerts of a kind.
    public String kind(Kind kind) {
        return texts.get("kind." + kind.name());
    }

    public String urgency(Urgency urgency) {
        return texts.get("urgency." + urgency.name());
    }

    /// For example `since 12:40`; empty where that is not known.
    public String since(Alert alert) {
        Instant since = alert.since();
        return since == null ? "" : texts.get("since", start(since));
    }

    /// A day where it began with the day, as what was due on the day before does.
    private String start(Instant since) {
        LocalDate day = LocalDate.ofInstant(since, board.shop().zone());
        boolean isDay = day.atStartOfDay(board.shop().zone()).toInstant().equals(since);
        return isDay ? day(day) : dates.moment(since, now);
    }

    public String moment(Instant instant) {
        return dates.moment(instant, now);
    }

    /// The action.
    public String deed(Alert alert) {
        return remedies.deed(alert.remedy());
    }

    /// What is so, in one sentence.
    public String what(Alert alert) {
        return switch (alert) {
            case Alert.LoopDry dry -> dry(dry.state());
            case Alert.CardLost(var still, var _) ->
                texts.get(
                        "what.CARD_LOST",
                        still.card().id().number(),
                        still.card().facts().part(),
                        board.nameOf(still.station()),
                        dates.duration(still.stay()),
                        still.shorter(),
                        still.stays());
            case Alert.StationHeldUp held -> held(held);
            case Alert.OrderAtRisk risky -> order(risky);
            case Alert.SupplierLate late ->
                texts.get(
                        "what.SUPPLIER_LATE",
                        late.purchase().supplier(),
                        late.purchase().number(),
                        day(late.purchase().delivery()),
                        late.cards());
            case Alert.LimitRaised raised ->
                texts.get("what.LIMIT_RAISED", raised.station().name(), raised.times());
            case Alert.AuditOverdue overdue ->
                texts.get(
                        "what.AUDIT_OVERDUE",
                        overdue.audit().name(),
                        day(overdue.audit().due()));
            case Alert.LotHeld(var hold, var _) ->
                texts.get(
                        "what.LOT_HELD", hold.lot(), hold.reason(), hold.cards().size());
        };
    }

    private String day(LocalDate day) {
        return dates.day(day, today());
    }

    private String dry(LoopState state) {
        String name = state.loop().name();
        String part = state.loop().part();
        String loop = name.equals(part) ? name : texts.get("loop", name, part);
        if (state.stock() == 0) {
            return texts.get("what.LOOP_DRY.out", loop);
        }
        Duration lasts = lasts(state.cover());
        return lasts == null
                ? texts.get(
                        "what.LOOP_DRY.unknown",
                        loop,
                        state.full(),
                        state.cards().size())
                : texts.get("what.LOOP_DRY", loop, state.full(), state.cards().size(), dates.duration(lasts));
    }

    private static @Nullable Duration lasts(@Nullable Fraction days) {
        return days == null ? null : Duration.ofSeconds((long) (days.toDouble() * DAY));
    }

    private String held(Alert.StationHeldUp held) {
        String name = held.station().name();
        boolean isElapsed = held.time().equals(Duration.between(held.since(), now));
        String time = isElapsed ? dates.duration(held.time()) : worked(held.time());
        String what = held.kind() == Kind.STATION_FULL
                ? texts.get("what.STATION_FULL", name, time)
                : texts.get("what.STATION_STARVED", name, time);
        String usual = isElapsed ? dates.duration(held.usual()) : worked(held.usual());
        return what + texts.get(held.past() == 0 ? "usual.fixed" : "usual", usual);
    }

    private String worked(Duration time) {
        return texts.get("worked", time.toHours());
    }

    private String order(Alert.OrderAtRisk risky) {
        var order = risky.line().order();
        String name =
                order.customer().isEmpty() ? order.number() : texts.get("order", order.number(), order.customer());
        String due = day(order.due());
        if (risky.risk().state() == Risk.State.LATE) {
            return texts.get("what.ORDER_AT_RISK.late", name, due, order.rest(), order.part());
        }
        String chance = NumberFormat.getPercentInstance(texts.locale())
                .format(risky.risk().chance().orElse(0));
        return texts.get("what.ORDER_AT_RISK", name, due, chance, order.part());
    }
}
