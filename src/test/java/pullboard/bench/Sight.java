package pullboard.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Looks at a few lines of the screen, as a person would look at a window that is being opened.
final class Sight {
    private static final int LEFT = 100;
    private static final int WIDTH = 1200;
    private static final int[] LINES = {300, 420, 560};
    private static final long GLANCE = Duration.ofMillis(3).toNanos();
    private static final long STEADY = Duration.ofMillis(900).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final Robot robot;

    Sight() throws AWTException {
        System.setProperty("awt.robot.gtk", "false");
        robot = new Robot();
    }

    /// What is on the lines now.
    int[] look() {
        int[] seen = new int[WIDTH * LINES.length];
        for (int line = 0; line < LINES.length; line++) {
            BufferedImage image = robot.createScreenCapture(new Rectangle(LEFT, LINES[line], WIDTH, 1));
            image.getRGB(0, 0, WIDTH, 1, seen, line * WIDTH, WIDTH);
        }
        return seen;
    }

    /// Starts a program and waits for its picture: the one that stays, is not what was there before, and has at least
    /// so many colours.
    ///
    /// @return nanoseconds from the start of the process to the first sight of that picture
    Opened open(ProcessBuilder program, int colours) throws IOException {
        int[] before = look();
        long start = System.nanoTime();
        Process process = program.start();
        int[] last = before;
        long since = start;
        while (true) {
            LockSupport.parkNanos(GLANCE);
            int[] seen = look();
            long now = System.nanoTime();
            if (!Arrays.equals(seen, last)) {
                last = seen;
                since = now;
            } else if (now - since > STEADY && !Arrays.equals(seen, before) && colours(seen) >= colours) {
                return new Opened(process, since - start);
            }
            if (now - start > PATIENCE || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("the window did not open: " + program.command());
            }
        }
    }

    /// A program whose window is there.
    record Opened(Process process, long nanos) {
        void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    private static long colours(int[] seen) {
        return IntStream.of(seen).distinct().count();
    }
}
