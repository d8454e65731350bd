package pullboard.view.station;

import pullboard.board.Refusal;

/// The fields of the forms of set-up; a fault stands beside its field.
public enum Field {
    NAME,
    AMOUNT,
    BY,
    REASON,
    UNTIL,
    /// The form as a whole.
    FORM;

    /// The field that a refusal speaks of.
    public static Field of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.BadName _, Refusal.NameTaken _, Refusal.NameReserved _ -> NAME;
            case Refusal.BadLimit _ -> AMOUNT;
            case Refusal.ReasonNeeded _ -> REASON;
            case Refusal.BadRaise raise ->
                switch (raise.fault()) {
                    case NO_LIMIT, NOT_HIGHER -> AMOUNT;
                    case NO_NAME -> BY;
                    case NO_REASON -> REASON;
                    case NOT_IN_FUTURE -> UNTIL;
                };
            default -> FORM;
        };
    }
}
