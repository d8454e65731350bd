package pullboard.view.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullboard.board.Refusal;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.text.Texts;
import pullboard.text.Typed;

/// The form of an order as it has been typed.
///
/// @param supermarket empty: it is made to order
record OrderDraft(
        String number, String part, String quantity, String due, String customer, String options, String supermarket) {

    /// The fields of the form.
    enum Field {
        NUMBER,
        PART,
        QUANTITY,
        DUE,
        CUSTOMER,
        OPTIONS,
        CONTAINER;

        /// The field that a refusal speaks of.
        static Field of(Refusal refusal) {
            return switch (refusal) {
                case Refusal.BadItem bad ->
                    switch (bad.field()) {
                        case "part", "description", "unit", "generic" -> PART;
                        case "quantity" -> QUANTITY;
                        case "customer" -> CUSTOMER;
                        case "options" -> OPTIONS;
                        case "container" -> CONTAINER;
                        default -> NUMBER;
                    };
                case Refusal.NoSuchItem _ -> PART;
                default -> NUMBER;
            };
        }
    }

    /// What the form says: an order, or what is wrong with which field.
    sealed interface Read {
        record Order(CustomerOrder order) implements Read {}

        record Faults(Map<Field, String> sentences) implements Read {
            public Faults {
                sentences = Map.copyOf(sentences);
            }
        }
    }

    /// A part that an order is the first to want.
    ///
    /// @param generic the part that it is a variant of, empty: none
    record NewPart(String description, String container, String generic) {}

    /// Reads the form; what only the rules know is left to them.
    Read read(LocalDate today, Locale locale) {
        Texts texts = Texts.of("view-order", locale);
        Map<Field, String> faults = new EnumMap<>(Field.class);
        if (number.isBlank()) {
            faults.put(Field.NUMBER, texts.get("fault.number"));
        }
        if (part.isBlank()) {
            faults.put(Field.PART, texts.get("fault.part"));
        }
        Long pieces = Typed.number(quantity);
        if (pieces == null || pieces < 1) {
            faults.put(Field.QUANTITY, texts.get("fault.quantity"));
        }
        LocalDate day = due.isBlank() ? null : Typed.date(due, today, locale);
        if (day == null) {
            faults.put(Field.DUE, texts.get("fault.due"));
        }
        return faults.isEmpty() && pieces != null && day != null
                ? new Read.Order(CustomerOrder.wanted(
                        number.strip(), part.strip(), pieces, day, customer.strip(), options.strip(), supermarket))
                : new Read.Faults(faults);
    }

    /// The part as it would be entered; a container that is no number is no container at all, which the rules refuse.
    Part part(NewPart wanted) {
        Long container = Typed.number(wanted.container());
        return new Part(
                part.strip(),
                wanted.description().strip(),
                "pcs",
                "",
                BigDecimal.ZERO,
                container == null ? 0 : container,
                false,
                wanted.generic(),
                0,
                List.of());
    }
}
