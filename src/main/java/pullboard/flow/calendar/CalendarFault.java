package pullboard.flow.calendar;

/// What is wrong with a calendar's text.
///
/// @param line from 1; 0: the text as a whole
/// @param found what stands there
public record CalendarFault(int line, Kind kind, String found) {

    /// What is wrong with which field.
    public enum Kind {
        /// The first word is none of `calendar`, `shift`, `holiday`, `extra`.
        WORD,
        /// Written by a later version of Pullboard.
        VERSION,
        /// Not days of the week.
        WEEKDAYS,
        /// Not a date or a range of dates.
        DATES,
        /// Not two times of day.
        HOURS,
        /// Not two times of day after `break`.
        BREAK,
        /// A break that is not inside its shift.
        BREAK_OUTSIDE,
        /// A break that overlaps another.
        BREAK_TWICE,
        /// Something where `break`, `name` or nothing should stand.
        REST,
        /// A name that is too long.
        NAME,
        /// More shifts, holidays and extra shifts than a calendar can have.
        TOO_MANY
    }
}
