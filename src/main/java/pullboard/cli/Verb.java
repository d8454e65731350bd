package pullboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What `pullboard` can be told to do, and which words may follow.
public enum Verb {
    /// No command at all: the window.
    BOARD(0, 0, "kiosk"),
    /// The window, with what a file has to offer.
    OPEN(0, 1, "kiosk"),
    HELP(0, 2, "man"),
    VERSION(0, 0),
    INIT(0, 0, "sample", "stations", "name", "zone"),
    IMPORT(2, 2, "map", "zone"),
    EXPORT(1, 1, "to", "from", "until", "period", "part", "calendar", "weeks"),
    REPORT(1, 1, "to", "week", "from", "until", "part", "calendar"),
    CALENDAR(1, 2, "name", "to", "station"),
    ADD(
            1,
            1,
            "part",
            "quantity",
            "due",
            "class",
            "route",
            "description",
            "container",
            "source",
            "target",
            "shelf",
            "order",
            "customer",
            "work",
            "nth"),
    MOVE(1, 1, "to", "lane", "reason", "good", "rejected", "held", "reject-reason"),
    PULL(1, 1),
    BLOCK(1, 1, "reason"),
    UNBLOCK(1, 1),
    CANCEL(1, 1, "reason"),
    SPLIT(2, 2, "quantity"),
    SCAN(1, 1, "insist"),
    CONSUME(1, 1, "json"),
    RECEIVE(1, Integer.MAX_VALUE, "short", "json"),
    LOST(1, 1, "reason"),
    FOUND(1, 1),
    UNDO(0, 0),
    REDO(0, 0),
    STATUS(0, 0, "json"),
    COUNT(1, Integer.MAX_VALUE, "lane", "apply", "lose", "reason", "json"),
    SUSPECTS(0, 0, "json"),
    ALERTS(0, 0, "json"),
    LIMIT(2, 2, "until", "reason", "pieces", "soft"),
    STOP(1, 1, "reason"),
    RESTART(1, 1),
    TICKETS(0, Integer.MAX_VALUE, "to", "layout", "all", "station", "not-printed"),
    LAYOUT(1, 3, "to"),
    FALLBACK(0, 0, "to", "paper"),
    PLAN(1, 1, PlanTopic.allOptions()),
    FORECAST(1, 1, "periods", "per", "json"),
    PICTURE(0, 0, "to", "screen", "size", "theme"),
    MANUAL(0, 0, "to"),
    BACKUP(0, 0, "to"),
    RESTORE(1, 1),
    VERIFY(0, 0),
    SETTINGS(0, 0, "json"),
    COMPLETION(1, 1);

    /// Options that every command takes.
    static final List<String> COMMON = List.of("data", "lang", "by", "help", "version");

    /// Options that stand alone, without a value.
    private static final Set<String> FLAGS = Set.of(
            "json",
            "all",
            "not-printed",
            "apply",
            "insist",
            "kiosk",
            "lose",
            "man",
            "pieces",
            "soft",
            "help",
            "version");

    private final int least;
    private final int most;
    private final List<String> options;

    Verb(int least, int most, String... options) {
        this.least = least;
        this.most = most;
        this.options = List.of(options);
    }

    /// Whether the window is what is wanted.
    public boolean isWindow() {
        return this == BOARD || this == OPEN;
    }

    /// As typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> of(String word) {
        return Stream.of(values())
                .filter(verb -> verb != BOARD && verb.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).filter(verb -> verb != BOARD).map(Verb::word).toList();
    }

    boolean takes(int operands) {
        return operands >= least && operands <= most;
    }

    List<String> options() {
        return options;
    }

    static boolean isFlag(String option) {
        return FLAGS.contains(option);
    }
}
