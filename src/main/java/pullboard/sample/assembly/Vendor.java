package pullboard.sample.assembly;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.List;

/// A supplier, and how far it can be relied upon.
enum Vendor {
    STEEL("steel", 5, List.of(TUESDAY, THURSDAY), "250", 0.05, 0.02),
    /// The one that keeps nobody's dates.
    FOUNDRY("foundry", 9, List.of(WEDNESDAY), "0", 0.12, 0.04),
    BEARINGS("bearings", 2, List.of(), "150", 0.03, 0.01),
    /// They look after the stock themselves.
    FASTENERS("fasteners", 2, List.of(MONDAY, THURSDAY), "0", 0, 0.02),
    /// Nobody else has these motors.
    MOTORS("motors", 8, List.of(FRIDAY), "1000", 0.08, 0.03);

    private final String key;
    private final int leadDays;
    private final List<DayOfWeek> days;
    private final String minimum;
    private final double late;
    private final double shortened;

    Vendor(String key, int leadDays, List<DayOfWeek> days, String minimum, double late, double shortened) {
        this.key = key;
        this.leadDays = leadDays;
        this.days = days;
        this.minimum = minimum;
        this.late = late;
        this.shortened = shortened;
    }

    String key() {
        return key;
    }

    int leadDays() {
        return leadDays;
    }

    List<DayOfWeek> days() {
        return days;
    }

    /// Value below which they do not deliver.
    String minimum() {
        return minimum;
    }

    /// Share of their deliveries that come late.
    double late() {
        return late;
    }

    /// Share of the containers that are not full.
    double shortened() {
        return shortened;
    }

    boolean isSingle() {
        return this == MOTORS || this == FOUNDRY;
    }

    boolean managesStock() {
        return this == FASTENERS;
    }
}
