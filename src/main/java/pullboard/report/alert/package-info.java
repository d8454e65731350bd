/// Alerts in words, and what they are judged by: figures, calendars and plans brought together.
/// It exists so that the screen and the command line tell the same alerts in the same words.
/// It may import `pullboard.board`, `pullboard.flow`, `pullboard.plan`, `pullboard.text` and `java.base`.
@NullMarked
package pullboard.report.alert;

import org.jspecify.annotations.NullMarked;
