package pullboard.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Hears what nobody caught, as the tests of screens do.
@ResourceLock("screen")
class WorkTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @Test
    void theResultComesBackOnTheScreensThread() throws Exception {
        work.start(() -> Thread.currentThread().isVirtual(), told::add, told::add);

        Runnable hop = screen.poll(10, TimeUnit.SECONDS);
        assertThat(told).isEmpty();
        hop.run();
        assertThat(told.poll()).isEqualTo(true);
    }

    @Test
    void aFailureIsToldAsOne() throws Exception {
        work.start(
                () -> {
                    throw new IOException("disk gone");
                },
                told::add,
                told::add);

        screen.poll(10, TimeUnit.SECONDS).run();
        assertThat(told.poll()).isInstanceOf(IOException.class);
    }

    @Test
    void aJobThatSomebodyElseBrokeOffHasFailed() throws Exception {
        work.start(
                () -> {
                    throw new CancellationException("the disk's queue was closed");
                },
                told::add,
                told::add);

        screen.poll(10, TimeUnit.SECONDS).run();
        assertThat(told.poll()).isInstanceOf(CancellationException.class);
    }

    @Test
    void evenABrokenJobIsToldAndIsNoLongerUnderWay() throws Exception {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        Thread.setDefaultUncaughtExceptionHandler((_, broken) -> uncaught.add(broken));
        try {
            work.start(
                    () -> {
                        throw new StackOverflowError();
                    },
                    told::add,
                    told::add);

            screen.poll(10, TimeUnit.SECONDS).run();
            assertThat(told.poll()).isInstanceOf(ExecutionException.class);
            assertThat(uncaught.poll(10, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    @Test
    void whatIsCancelledStopsAndTellsNobody() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Work.Running running = work.start(
                progress -> {
                    begun.countDown();
                    try {
                        while (true) {
                            progress.at(1, 2);
                        }
                    } finally {
                        ended.countDown();
                    }
                },
                told::add,
                told::add);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        running.cancel();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        for (Runnable hop = screen.poll(1, TimeUnit.SECONDS);
                hop != null;
                hop = screen.poll(100, TimeUnit.MILLISECONDS)) {
            hop.run();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void progressRidesAlongOneHopAtATime() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Work.Running running = work.start(
                progress -> {
                    for (int i = 1; i <= 500; i++) {
                        progress.at(i, 1000);
                    }
                    go.await();
                    return "done";
                },
                told::add,
                told::add);

        Runnable hop = screen.poll(10, TimeUnit.SECONDS);
        hop.run();
        assertThat(running.fraction().get()).isBetween(0.0, 0.5);
        assertThat(screen.size()).isLessThan(2);
        go.countDown();
    }
}
