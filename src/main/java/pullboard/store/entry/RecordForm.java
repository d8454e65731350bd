package pullboard.store.entry;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A record, as an object with its components by name. A component that is null is left out.
final class RecordForm implements Form {
    private static final ClassValue<RecordForm> KNOWN = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type);
        }
    };

    private final Component[] components;
    private final Map<String, Integer> places = new HashMap<>();
    private final Constructor<?> constructor;

    private RecordForm(Class<?> type) {
        RecordComponent[] found = type.getRecordComponents();
        components = new Component[found.length];
        Class<?>[] types = new Class<?>[found.length];
        for (int i = 0; i < found.length; i++) {
            components[i] = Component.of(found[i]);
            places.put(components[i].name(), i);
            types[i] = found[i].getType();
        }
        try {
            constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    /// Looked up once for each record.
    static RecordForm of(Class<?> type) {
        return KNOWN.get(type);
    }

    @Override
    public void write(Object value, JsonWriter out) {
        out.open('{');
        for (Component component : components) {
            Object part = component.of(value);
            if (part != null) {
                out.name(component.name());
                component.form().write(part, out);
            }
        }
        out.close('}');
    }

    @Override
    public Object read(JsonReader in) throws EntryUnreadable {
        @Nullable Object[] values = new @Nullable Object[components.length];
        in.open('{');
        while (in.more('}')) {
            String name = in.name();
            Integer place = places.get(name);
            if (place == null) {
                throw EntryUnreadable.newer(constructor.getDeclaringClass().getSimpleName() + " with '" + name + "'");
            }
            if (values[place] != null) {
                throw in.broken("said twice: " + name);
            }
            values[place] = components[place].form().read(in);
        }
        return made(values);
    }

    @Override
    public Object missing() {
        return made(new @Nullable Object[components.length]);
    }

    @Override
    public Class<?> plainType() {
        return String.class;
    }

    List<Component> components() {
        return List.of(components);
    }

    private Object made(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = components[i].missing();
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
