package pullboard.board;

import java.util.List;

/// A scanner that speaks US English to a PC with another keyboard: what was sent, and what arrives.
record Keyboard(String sent, String arrives) {
    /// German; Spanish; Italian; French.
    static final List<Keyboard> OTHERS = List.of(
            new Keyboard("yzYZ-/_#", "zyZYß-?§"),
            new Keyboard("-/_#", "'-?·"),
            new Keyboard("-/_#", "'-?£"),
            new Keyboard("qwazQWAZmM1234567890-/#", "azqwAZQW,?&é\"'(-è_çà)!3"));

    /// What was sent, if this keyboard stood between.
    String undo(String arrived) {
        StringBuilder text = new StringBuilder(arrived.length());
        for (int i = 0; i < arrived.length(); i++) {
            int at = arrives.indexOf(arrived.charAt(i));
            text.append(at < 0 ? arrived.charAt(i) : sent.charAt(at));
        }
        return text.toString();
    }
}
