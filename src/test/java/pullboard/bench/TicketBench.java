package pullboard.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import pullboard.ticket.ManyTickets;
import pullboard.ticket.TicketLayout;

/// 1,000 tickets in one file against 100, and against writing and forcing the same bytes.
final class TicketBench {
    private static final int ROUNDS = 5;
    private static final int FEW = 100;
    private static final int MANY = 1000;

    private TicketBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("pullboard-tickets");
        Path file = folder.resolve("tickets.pdf");
        double few = Double.MAX_VALUE;
        double many = Double.MAX_VALUE;
        double bytes = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            few = Math.min(few, seconds(() -> ManyTickets.write(file, FEW, TicketLayout.DEFAULT)));
            many = Math.min(many, seconds(() -> ManyTickets.write(file, MANY, TicketLayout.DEFAULT)));
            byte[] content = Files.readAllBytes(file);
            bytes = Math.min(bytes, seconds(() -> write(folder.resolve("bytes"), content)));
        }
        System.out.printf(
                Locale.ROOT,
                "tickets: %d in %.2f s (%d kB); %.1f times as long as %d, %.0f times writing and forcing the bytes%n",
                MANY,
                many,
                Files.size(file) / 1000,
                many / few,
                FEW,
                many / bytes);
        Files.delete(folder.resolve("bytes"));
        Files.delete(file);
        Files.delete(folder);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Path file, byte[] content) throws Exception {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
    }
}
