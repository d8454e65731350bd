package pullboard.view.card;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Refusal;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.text.Texts;
import pullboard.text.Typed;

/// A card's form as it has been typed.
///
/// @param due as typed, empty: none
/// @param route empty: the board's order
public record CardDraft(
        String number, String part, String quantity, String due, ServiceClass service, List<StationId> route) {

    public CardDraft {
        route = List.copyOf(route);
    }

    /// The fields of the form.
    public enum Field {
        NUMBER,
        PART,
        QUANTITY,
        DUE,
        SERVICE,
        ROUTE;

        /// The field that a refusal speaks of.
        static Field of(Refusal refusal) {
            return switch (refusal) {
                case Refusal.BadName _ -> PART;
                case Refusal.BadQuantity _ -> QUANTITY;
                case Refusal.NoSuchStation _ -> ROUTE;
                default -> NUMBER;
            };
        }
    }

    /// What the form says: a card, or what is wrong with which field.
    public sealed interface Read {
        record Card(CardId id, CardFacts facts) implements Read {}

        record Faults(Map<Field, String> sentences) implements Read {
            public Faults {
                sentences = Map.copyOf(sentences);
            }
        }
    }

    /// Reads the form; what only the rules know (taken numbers, limits) is left to them.
    public Read read(LocalDate today, Locale locale) {
        Texts texts = Texts.of("view-card", locale);
        Map<Field, String> faults = new EnumMap<>(Field.class);
        String typedNumber = number.strip();
        if (!CardId.isValid(typedNumber)) {
            faults.put(Field.NUMBER, texts.get(typedNumber.isEmpty() ? "fault.number.empty" : "fault.number"));
        }
        if (part.isBlank()) {
            faults.put(Field.PART, texts.get("fault.part.empty"));
        }
        Long pieces = Typed.number(quantity);
        if (pieces == null || pieces < 1) {
            faults.put(Field.QUANTITY, texts.get("fault.quantity"));
        }
        LocalDate day = day(today, locale, texts, faults);
        return faults.isEmpty() && pieces != null
                ? new Read.Card(new CardId(typedNumber), new CardFacts(part.strip(), pieces, day, service, route))
                : new Read.Faults(faults);
    }

    private @Nullable LocalDate day(LocalDate today, Locale locale, Texts texts, Map<Field, String> faults) {
        if (due.isBlank()) {
            return null;
        }
        LocalDate day = Typed.date(due, today, locale);
        if (day == null) {
            faults.put(Field.DUE, texts.get("fault.due"));
        }
        return day;
    }
}
