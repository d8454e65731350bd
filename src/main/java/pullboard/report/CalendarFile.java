package pullboard.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pullboard.flow.calendar.CalendarFault;
import pullboard.flow.calendar.CalendarReading;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.ShiftCalendar;

/// Reads and writes a calendar as a text file, UTF-8.
public final class CalendarFile {
    private static final long LARGEST = 1 << 20;

    private CalendarFile() {}

    public static CalendarReading read(Path file) throws FileTrouble {
        if (Files.isDirectory(file)) {
            throw new FileTrouble(FileTrouble.Kind.IS_FOLDER, file, "", null);
        }
        try {
            if (Files.size(file) > LARGEST) {
                CalendarFault fault =
                        new CalendarFault(0, CalendarFault.Kind.TOO_MANY, Long.toString(Files.size(file)));
                return new CalendarReading.Unreadable(List.of(fault));
            }
            return CalendarText.read(Files.readString(file));
        } catch (CharacterCodingException e) {
            return new CalendarReading.Unreadable(List.of(new CalendarFault(0, CalendarFault.Kind.WORD, "?")));
        } catch (IOException e) {
            throw NewFile.trouble(file, e);
        }
    }

    public static void write(Path file, ShiftCalendar calendar) throws FileTrouble {
        NewFile.<RuntimeException>write(file, writer -> writer.write(CalendarText.write(calendar)));
    }
}
