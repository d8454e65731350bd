package pullboard.view.kit;

import java.time.Instant;
import java.time.InstantSource;
import pullboard.control.BoardControl;
import pullboard.control.Records;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What every screen may use.
///
/// @param clock the one clock
/// @param actions sends commands and says what became of them
/// @param scans gives scanned codes to whoever wants them
public record Services(
        BoardControl control,
        Records records,
        InstantSource clock,
        Look look,
        Panels panels,
        Notices notices,
        Work work,
        AskReason reasons,
        Navigation go,
        Actions actions,
        Scans scans) {

    /// The words of one bundle in the language chosen now.
    public Texts texts(String room) {
        return Texts.of(room, look.now().language());
    }

    public Wording wording() {
        return new Wording(look.now().language());
    }

    /// Times and durations in the shop's zone and the language chosen now.
    public Dates dates() {
        return new Dates(look.now().language(), control.now().shop().zone());
    }

    public Instant now() {
        return clock.instant();
    }
}
