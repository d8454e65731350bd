package pullboard.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandRange;
import pullboard.plan.demand.Score;

/// Writes a forecast of demand as JSON for other programs: `part`, `grain` (`day`, `week`), `method`, `mase`,
/// `naive_mase`, `bias`, `pattern`, `known_periods`, `range_percent`, `periods` (each with `from`, `expected`, `low`,
/// `high`) and `methods` (each with `method`, `mase`, `total_mase`, `bias`, `mae`). Errors are null where they have no
/// end.
public final class ForecastFile {
    /// Percent of the periods ahead that will lie in the range.
    public static final int RANGE = 80;

    private ForecastFile() {}

    public static void write(PrintStream out, String part, DemandForecast forecast) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            write(new Json(writer), part, forecast);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Json json, String part, DemandForecast forecast) throws IOException {
        json.begin(null);
        json.text("part", part);
        json.text("grain", forecast.series().grain().name().toLowerCase(java.util.Locale.ROOT));
        json.text("method", forecast.method().getClass().getSimpleName());
        json.number("mase", rounded(forecast.score().mase()));
        json.number("naive_mase", rounded(forecast.naive().mase()));
        json.number("bias", rounded(forecast.score().bias()));
        json.text("pattern", forecast.pattern().kind().name().toLowerCase(java.util.Locale.ROOT));
        json.number("known_periods", String.valueOf(forecast.series().size()));
        json.number("range_percent", String.valueOf(RANGE));
        json.beginList("periods");
        for (int period = 1; period <= forecast.ahead(); period++) {
            DemandRange range = forecast.range(period, RANGE);
            json.beginNext();
            json.text("from", forecast.day(period).toString());
            json.number("expected", rounded(forecast.expected(period)));
            json.number("low", rounded(range.low()));
            json.number("high", rounded(range.high()));
            json.end();
        }
        json.endList();
        json.beginList("methods");
        for (DemandForecast.Tried tried : forecast.tried()) {
            Score score = tried.score();
            json.beginNext();
            json.text("method", tried.method().getClass().getSimpleName());
            json.number("mase", rounded(score.mase()));
            json.number("total_mase", rounded(score.totalMase()));
            json.number("bias", rounded(score.bias()));
            json.number("mae", rounded(score.mae()));
            json.end();
        }
        json.endList();
        json.end();
    }

    private static String rounded(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }
}
