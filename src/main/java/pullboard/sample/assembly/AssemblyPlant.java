package pullboard.sample.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import pullboard.board.Board;
import pullboard.control.Answer;
import pullboard.control.BoardControl;

/// A machining and assembly plant with half a year behind it, for an empty board.
public final class AssemblyPlant {
    private static final int WEEKS = 26;
    private static final LocalTime FIRST_SHIFT = LocalTime.of(6, 0);

    /// So many changes are asked for at a time.
    private static final int PORTION = 256;

    private final Locale language;
    private final Instant now;
    private final ZoneId zone;

    /// @param language of stations, parts and reasons
    /// @param now the present: the history ends here
    public AssemblyPlant(Locale language, Instant now, ZoneId zone) {
        this.language = language;
        this.now = now;
        this.zone = zone;
    }

    /// What happened, in the order in which it did.
    public record History(List<Told> all) {
        public History {
            all = List.copyOf(all);
        }
    }

    /// Lives through the half year: some seconds of computing.
    ///
    /// @param empty the board on which it is to be told
    public History history(Board empty) {
        return new History(lived(empty).story().told());
    }

    Life lived(Board empty) {
        LocalDate begin = LocalDate.ofInstant(now, zone).minusWeeks(WEEKS);
        Life life = new Life(
                new Words(language),
                empty,
                begin.atTime(FIRST_SHIFT).atZone(zone).toInstant(),
                zone);
        life.live(now, true);
        return life;
    }

    /// Tells the history to a board as it happened, by the one road; completes with the answer to the last wish, or
    /// the first that was not done.
    ///
    /// @param progress is told from 0 to 1
    public static CompletableFuture<Answer> plant(BoardControl control, History history, DoubleConsumer progress) {
        return plant(control, history.all(), 0, progress);
    }

    private static CompletableFuture<Answer> plant(
            BoardControl control, List<Told> told, int begin, DoubleConsumer progress) {
        int end = Math.min(begin + PORTION, told.size());
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (Told one : told.subList(begin, end)) {
            answers.add(control.submitDated(one.command(), one.by(), one.at()));
        }
        return first(answers).thenCompose(answer -> {
            progress.accept((double) end / told.size());
            return answer instanceof Answer.Done && end < told.size()
                    ? plant(control, told, end, progress)
                    : CompletableFuture.completedFuture(answer);
        });
    }

    /// The first answer that is not done, or the last.
    private static CompletableFuture<Answer> first(List<CompletableFuture<Answer>> answers) {
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(_ -> answers.stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> !(answer instanceof Answer.Done))
                        .findFirst()
                        .orElseGet(() -> answers.getLast().join()));
    }
}
