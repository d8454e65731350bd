package pullboard.view.loop;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.loop.LoopState;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Sentences of the loop board.
final class LoopWords {
    private static final BigInteger LONG = BigInteger.valueOf(400);
    private static final long DAY = 86_400;

    private final Services services;
    private final Texts texts;

    LoopWords(Services services) {
        this.services = services;
        texts = services.texts("view-loop");
    }

    Texts texts() {
        return texts;
    }

    /// `Production · Turning → Milling → Rack`.
    String way(Loop loop) {
        String kind = texts.get("kind." + loop.kind().name());
        return loop.isMadeHere()
                ? texts.get("way.made", kind, loop.to())
                : texts.get("way.from", kind, loop.from(), loop.to());
    }

    /// When the stock is used up, if it goes on as lately.
    String runsOut(LoopState state, Instant now) {
        if (state.stock() == 0) {
            return texts.get("out.now");
        }
        Fraction cover = state.cover();
        if (cover == null) {
            return texts.get(state.perDay() == null ? "out.unknown" : "out.never");
        }
        if (cover.floor().compareTo(LONG) > 0) {
            return texts.get("out.year");
        }
        Duration left = Duration.ofSeconds(cover.times(DAY).floor().longValueExact());
        Dates dates = services.dates();
        return texts.get("out.at", dates.moment(now.plus(left), now), dates.duration(left));
    }

    /// Days with one decimal; empty: not known.
    String days(@Nullable Fraction cover) {
        return cover == null ? "" : texts.get("days", cover.toBigDecimal(1));
    }
}
