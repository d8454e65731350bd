package pullboard.store.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// The forms of single values: numbers and truths bare, all else as text.
enum Scalar implements Form {
    TEXT(String.class, "") {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return in.text();
        }
    },
    SMALL_NUMBER(int.class, 0) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return Integer.valueOf(in.bare());
        }
    },
    NUMBER(long.class, 0L) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return Long.valueOf(in.bare());
        }
    },
    TRUTH(boolean.class, false) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return switch (in.bare()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw in.broken("neither true nor false");
            };
        }
    },
    /// With as many decimal places as it has.
    DECIMAL(BigDecimal.class, BigDecimal.ZERO) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return new BigDecimal(in.bare());
        }
    },
    DATE(LocalDate.class, LocalDate.EPOCH) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return LocalDate.parse(in.text());
        }
    },
    TIME(Instant.class, Instant.EPOCH) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return IsoTime.parse(in.text());
        }
    },
    DURATION(Duration.class, Duration.ZERO) {
        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            return Duration.parse(in.text());
        }
    };

    private final Class<?> type;
    private final Object missing;

    Scalar(Class<?> type, Object missing) {
        this.type = type;
        this.missing = missing;
    }

    static Scalar of(Class<?> type) {
        for (Scalar scalar : values()) {
            if (scalar.type == type || scalar.missing.getClass() == type) {
                return scalar;
            }
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    @Override
    public void write(Object value, JsonWriter out) {
        switch (this) {
            case SMALL_NUMBER, NUMBER, TRUTH, DECIMAL -> out.bare(value.toString());
            case TIME -> out.time((Instant) value);
            case TEXT, DATE, DURATION -> out.text(value.toString());
        }
    }

    @Override
    public Object missing() {
        return missing;
    }

    @Override
    public Class<?> plainType() {
        return missing.getClass();
    }

    @Override
    public Object plain(Object value) {
        return value;
    }
}
