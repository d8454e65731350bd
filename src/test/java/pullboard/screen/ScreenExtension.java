package pullboard.screen;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import pullboard.view.kit.Fonts;

/// Starts JavaFX once, hands out [Hands], and closes after each test what it opened.
final class ScreenExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace ROOM = ExtensionContext.Namespace.create(ScreenExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var display = Display.current();
        if (display.way() == Display.Way.NONE) {
            return ConditionEvaluationResult.disabled(display.why());
        }
        if (!display.isReal() && isAnnotated(context.getElement(), NeedsDisplay.class)) {
            return ConditionEvaluationResult.disabled("needs a display: " + display.why());
        }
        return ConditionEvaluationResult.enabled("drawn on " + display.name());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Toolkit.start();
        context.getStore(ROOM).put(Complaints.class, Complaints.listen());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var hands = context.getStore(ROOM).get(Hands.class, Hands.class);
        if (hands != null) {
            hands.letGo();
        }
        context.getStore(ROOM).remove(Complaints.class, Complaints.class).failIfAny();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hands.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ROOM).computeIfAbsent(Hands.class, key -> new Hands(), Hands.class);
    }

    private static final class Toolkit {

        private Toolkit() {}

        static void start() throws InterruptedException {
            Fonts.prepare();
            var started = new CountDownLatch(1);
            try {
                Platform.startup(started::countDown);
            } catch (IllegalStateException alreadyRunning) {
                return;
            }
            if (!started.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start within a minute");
            }
            Platform.setImplicitExit(false);
            Fonts.load();
        }
    }
}
