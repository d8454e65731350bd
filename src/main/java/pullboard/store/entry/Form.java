package pullboard.store.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/// How values of one type look in the text of an item.
sealed interface Form permits Form.Listed, Scalar, WordForm, RecordForm {
    void write(Object value, JsonWriter out);

    Object read(JsonReader in) throws EntryUnreadable;

    /// What the value was before anybody wrote it down: entries of an older Pullboard lack it.
    Object missing();

    /// Type of {@link #plain}.
    Class<?> plainType();

    /// The value for a column of a table: words as text, lists and records as JSON.
    default Object plain(Object value) {
        JsonWriter out = new JsonWriter();
        write(value, out);
        return out.take();
    }

    static Form of(Type type) {
        if (type instanceof ParameterizedType listed && listed.getRawType() == List.class) {
            return new Listed(of(listed.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no form for " + type);
        }
        if (plain.isRecord()) {
            return RecordForm.of(plain);
        }
        return plain.isEnum() ? new WordForm(plain) : Scalar.of(plain);
    }

    /// A list, as a list.
    record Listed(Form each) implements Form {
        @Override
        public void write(Object value, JsonWriter out) {
            out.open('[');
            for (Object element : (List<?>) value) {
                each.write(element, out);
            }
            out.close(']');
        }

        @Override
        public Object read(JsonReader in) throws EntryUnreadable {
            List<Object> elements = new ArrayList<>();
            in.open('[');
            while (in.more(']')) {
                elements.add(each.read(in));
            }
            return List.copyOf(elements);
        }

        @Override
        public Object missing() {
            return List.of();
        }

        @Override
        public Class<?> plainType() {
            return String.class;
        }
    }
}
