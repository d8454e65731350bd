package pullboard.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import pullboard.control.Subscription;

/// Several subscriptions that end together.
public final class Subscriptions implements Subscription {
    private final List<Subscription> held = new ArrayList<>();

    public static Subscriptions of(Subscription... all) {
        Subscriptions together = new Subscriptions();
        together.held.addAll(List.of(all));
        return together;
    }

    public Subscriptions add(Subscription one) {
        held.add(one);
        return this;
    }

    /// Listens until closed.
    public <T> Subscriptions on(ObservableValue<T> value, ChangeListener<? super T> listener) {
        value.addListener(listener);
        return add(() -> value.removeListener(listener));
    }

    /// Listens until closed.
    public Subscriptions on(Observable value, InvalidationListener listener) {
        value.addListener(listener);
        return add(() -> value.removeListener(listener));
    }

    @Override
    public void close() {
        held.reversed().forEach(Subscription::close);
        held.clear();
    }
}
