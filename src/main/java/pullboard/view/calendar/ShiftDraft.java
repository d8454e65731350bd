package pullboard.view.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.Typing;
import pullboard.text.Texts;

/// A shift as typed: its name, its hours, its breaks with commas between.
record ShiftDraft(String name, String hours, String breaks) {

    /// The shift, or what is wrong with which field.
    record Read(
            @Nullable Shift shift,
            @Nullable String hoursFault,
            @Nullable String breaksFault) {}

    static ShiftDraft of(Shift shift) {
        return new ShiftDraft(
                shift.name(),
                shift.hours().text(),
                shift.breaks().stream().map(Hours::text).collect(Collectors.joining(", ")));
    }

    Read read(Texts texts) {
        Hours worked = Typing.hours(hours);
        if (worked == null) {
            return new Read(null, texts.get("fault.hours", hours.strip()), null);
        }
        List<Hours> pauses = new ArrayList<>();
        for (String typed : breaks.split("[,;]")) {
            if (!typed.isBlank()) {
                Hours pause = Typing.hours(typed);
                Hours inside = pause == null ? null : Shift.inside(worked, pause);
                if (inside == null) {
                    String key = pause == null ? "fault.break" : "fault.break.outside";
                    return new Read(null, null, texts.get(key, typed.strip()));
                }
                if (pauses.stream().anyMatch(inside::overlaps)) {
                    return new Read(null, null, texts.get("fault.break.twice", typed.strip()));
                }
                pauses.add(inside);
            }
        }
        String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        return new Read(new Shift(plain.substring(0, Math.min(80, plain.length())), worked, pauses), null, null);
    }
}
