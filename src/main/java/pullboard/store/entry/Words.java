package pullboard.store.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of an enum in files: lower case, hyphens.
final class Words<E extends Enum<E>> {
    private final Map<String, E> known = new HashMap<>();

    Words(Class<E> type) {
        for (E value : type.getEnumConstants()) {
            known.put(word(value), value);
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    E parse(String word) throws EntryUnreadable {
        E value = known.get(word);
        if (value == null) {
            throw EntryUnreadable.newer("'" + word + "'");
        }
        return value;
    }
}
