package pullboard.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is to be done about the findings of a count, as one wish: all or none, and undone as one.
public final class Settlement {
    private Settlement() {}

    /// The command that does it; null: nothing is to be done. What leaves the board does so first, so that it is not
    /// in
    /// the way of what was found.
    public static @Nullable Command of(Map<Finding, Finding.Remedy> chosen, String reason) {
        List<Command> first = new ArrayList<>();
        List<Command> then = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        chosen.forEach((finding, remedy) -> {
            Card card = finding.card();
            if (card == null) {
                return;
            }
            switch (remedy) {
                case TAKE_OVER ->
                    corrections.add(
                            new Correction(card.id(), Objects.requireNonNull(finding.found(), card.id()::number)));
                case FINISH -> corrections.add(new Correction(card.id(), Place.End.FINISHED));
                case LOSE -> then.add(new Command.LoseCard(card.id(), reason));
                case REPLACE -> then.add(new Command.ReplaceTicket(card.id()));
                case CANCEL -> first.add(new Command.CancelCard(card.id(), reason));
                case LEAVE -> {}
            }
        });
        if (!corrections.isEmpty()) {
            first.add(new Command.Correct(corrections, reason));
        }
        first.addAll(then);
        return switch (first.size()) {
            case 0 -> null;
            case 1 -> first.getFirst();
            default -> new Command.Together(first);
        };
    }

    /// The cards that would come to a station by it, for a refusal that says the station has no room.
    public static List<CardId> coming(Map<Finding, Finding.Remedy> chosen, StationId station) {
        List<CardId> coming = new ArrayList<>();
        chosen.forEach((finding, remedy) -> {
            Card card = finding.card();
            if (remedy == Finding.Remedy.TAKE_OVER
                    && card != null
                    && finding.found() instanceof Place.At at
                    && at.station().equals(station)
                    && !station.equals(card.station())) {
                coming.add(card.id());
            }
        });
        return coming;
    }
}
