package pullboard.store.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/// A value of an enum, as its word.
final class WordForm implements Form {
    private final String type;
    private final Map<String, Object> values = new LinkedHashMap<>();

    WordForm(Class<?> type) {
        this.type = type.getSimpleName();
        for (Object value : type.getEnumConstants()) {
            values.put(Words.word((Enum<?>) value), value);
        }
    }

    @Override
    public void write(Object value, JsonWriter out) {
        out.text(Words.word((Enum<?>) value));
    }

    @Override
    public Object read(JsonReader in) throws EntryUnreadable {
        String word = in.text();
        Object value = values.get(word);
        if (value == null) {
            throw EntryUnreadable.newer(type + " '" + word + "'");
        }
        return value;
    }

    @Override
    public Object missing() {
        return values.values().iterator().next();
    }

    @Override
    public Class<?> plainType() {
        return String.class;
    }

    @Override
    public Object plain(Object value) {
        return Words.word((Enum<?>) value);
    }
}
