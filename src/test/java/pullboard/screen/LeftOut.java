package pullboard.screen;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Says at the end of a run where the screens were drawn and which of their tests were left out.
public final class LeftOut implements TestExecutionListener {

    private static final TestTag SCREEN = TestTag.create("screen");

    private final List<String> names = new CopyOnWriteArrayList<>();
    private volatile boolean screens;

    @Override
    public void executionStarted(TestIdentifier test) {
        screens |= test.getTags().contains(SCREEN);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.getTags().contains(SCREEN)) {
            screens = true;
            names.add(test.getUniqueIdObject().getLastSegment().getValue());
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!screens) {
            return;
        }
        var display = Display.current();
        System.out.println("Screens were drawn on: " + display.way() + " " + display.name());
        if (!names.isEmpty()) {
            System.out.println(names.size() + " left out (" + display.why() + "): " + String.join(", ", names));
        }
    }
}
