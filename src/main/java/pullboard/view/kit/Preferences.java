package pullboard.view.kit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person has chosen about the screen; kept from one start to the next.
///
/// @param zoom percent, 70 to 200
/// @param touch large targets for gloves
/// @param askCounts whether good and rejected pieces are asked for at Ready
/// @param odds whether each open card on the board says when it is likely to be finished
/// @param operator who is named in the ledger, may be empty
/// @param scanner how the scanners at this PC are set up
/// @param flow what the screen of flow figures looked at last, as it wrote it
/// @param place of the window, null: never opened before
public record Preferences(
        Theme theme,
        int zoom,
        Locale language,
        boolean reduceMotion,
        boolean touch,
        boolean askCounts,
        boolean odds,
        String operator,
        Scanner scanner,
        String flow,
        @Nullable WindowPlace place) {

    public static final int SMALLEST = 70;
    public static final int LARGEST = 200;

    public Preferences {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    /// For a first start in this language.
    public static Preferences first(Locale language) {
        return new Preferences(Theme.LIGHT, 100, language, false, false, true, false, "", Scanner.PLAIN, "", null);
    }

    public Preferences withTheme(Theme other) {
        return new Preferences(
                other, zoom, language, reduceMotion, touch, askCounts, odds, operator, scanner, flow, place);
    }

    public Preferences withZoom(int percent) {
        return new Preferences(
                theme, percent, language, reduceMotion, touch, askCounts, odds, operator, scanner, flow, place);
    }

    public Preferences withLanguage(Locale other) {
        return new Preferences(
                theme, zoom, other, reduceMotion, touch, askCounts, odds, operator, scanner, flow, place);
    }

    public Preferences withReduceMotion(boolean reduce) {
        return new Preferences(theme, zoom, language, reduce, touch, askCounts, odds, operator, scanner, flow, place);
    }

    public Preferences withTouch(boolean large) {
        return new Preferences(
                theme, zoom, language, reduceMotion, large, askCounts, odds, operator, scanner, flow, place);
    }

    public Preferences withAskCounts(boolean ask) {
        return new Preferences(theme, zoom, language, reduceMotion, touch, ask, odds, operator, scanner, flow, place);
    }

    public Preferences withOdds(boolean show) {
        return new Preferences(
                theme, zoom, language, reduceMotion, touch, askCounts, show, operator, scanner, flow, place);
    }

    public Preferences withOperator(String name) {
        return new Preferences(theme, zoom, language, reduceMotion, touch, askCounts, odds, name, scanner, flow, place);
    }

    public Preferences withScanner(Scanner other) {
        return new Preferences(
                theme, zoom, language, reduceMotion, touch, askCounts, odds, operator, other, flow, place);
    }

    public Preferences withFlow(String choice) {
        return new Preferences(
                theme, zoom, language, reduceMotion, touch, askCounts, odds, operator, scanner, choice, place);
    }

    public Preferences withPlace(WindowPlace other) {
        return new Preferences(
                theme, zoom, language, reduceMotion, touch, askCounts, odds, operator, scanner, flow, other);
    }
}
