package pullboard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pullboard.screen.Display;

/// From the start of the process to the board on the screen, with 200, 2,000 and 10,000 cards, against an empty window
/// that is packaged in the same way; and how large the packages are. All take turns, so that a busy machine disturbs
/// all; ratios of medians count. Argument: rounds (7).
final class StartBench {
    private static final int[] CARDS = {200, 2_000, 10_000};

    /// A board has many colours, its bars alone have few.
    static final int COLOURS = 12;

    private StartBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        Display display = Display.current();
        if (!display.isReal()) {
            System.out.println("start: left out, " + display.why());
            return;
        }
        Path work = Files.createTempDirectory("pullboard-start-");
        try {
            run(rounds, work, Launch.find(work, display));
        } finally {
            Boards.delete(work);
        }
        sizes(Path.of("target/installer"));
    }

    private static void run(int rounds, Path work, Launch launch) throws Exception {
        Sight sight = new Sight();
        List<Path> boards = new ArrayList<>();
        for (int cards : CARDS) {
            boards.add(Boards.make(work.resolve("board-" + cards), cards));
        }
        long[] empty = new long[rounds];
        long[][] board = new long[CARDS.length][rounds];
        for (int round = -1; round < rounds; round++) {
            long window = timed(sight, launch.window(), 1);
            for (int i = 0; i < CARDS.length; i++) {
                Path data = Boards.copy(boards.get(i), work.resolve("open"));
                long took = timed(sight, launch.board(data), COLOURS);
                Boards.delete(data);
                if (round >= 0) {
                    board[i][round] = took;
                    empty[round] = window;
                }
            }
        }
        double least = median(empty);
        System.out.printf("start (%s): empty window %.0f ms%n", launch.name(), least);
        for (int i = 0; i < CARDS.length; i++) {
            double took = median(board[i]);
            System.out.printf("start: board of %,d cards %.0f ms, ratio %.2f%n", CARDS[i], took, took / least);
        }
    }

    private static long timed(Sight sight, ProcessBuilder program, int colours) throws Exception {
        Sight.Opened opened = sight.open(program, colours);
        opened.close();
        return opened.nanos();
    }

    private static void sizes(Path built) throws Exception {
        Path image = built.resolve("image/Pullboard");
        if (!Files.isDirectory(image)) {
            return;
        }
        System.out.printf("size: %s %.1f MB%n", image, Boards.size(image) / 1e6);
        try (Stream<Path> files = Files.list(built)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().matches(".*\\.(deb|rpm|gz|zip|msi|dmg|pkg)")) {
                    System.out.printf("size: %s %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
                }
            }
        }
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }
}
