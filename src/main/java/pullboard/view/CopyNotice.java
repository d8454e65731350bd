package pullboard.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import pullboard.control.SecondPlace;
import pullboard.control.Subscription;
import pullboard.view.form.CopyWords;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// Says once that the second place of the backups is gone, until it was there again.
final class CopyNotice {
    private final Services services;
    private final AtomicBoolean told = new AtomicBoolean();

    private CopyNotice(Services services) {
        this.services = services;
    }

    /// Watches until it is closed.
    static Subscription on(SecondPlace second, Services services) {
        return second.watch(new CopyNotice(services)::changed);
    }

    private void changed(SecondPlace.State state) {
        boolean news = state.isTrouble() && !told.get();
        if (state.kind() != SecondPlace.Kind.COPYING) {
            told.set(state.isTrouble());
        }
        if (news) {
            Platform.runLater(() ->
                    services.notices().show(new Notice(CopyWords.of(state, services.texts("view")), List.of())));
        }
    }
}
