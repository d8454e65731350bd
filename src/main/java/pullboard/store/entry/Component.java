package pullboard.store.entry;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// One component of a record.
///
/// @param optional it may be null
record Component(String name, Form form, boolean optional, Method accessor) {

    static Component of(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Component(
                component.getName(), Form.of(component.getGenericType()), optional, component.getAccessor());
    }

    /// Its value in a record.
    @Nullable
    Object of(Object holder) {
        try {
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Its value in entries that do not have it.
    @Nullable
    Object missing() {
        return optional ? null : form.missing();
    }
}
