package pullboard.bench;

/// All benchmarks, one after the other: `mvn -Pbench`. Each prints ratios against the least that the machine could do.
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        JournalBench.main(args);
        MoveBench.main(args);
        FilesBench.main(args);
        FlowBench.main(args);
        TicketBench.main(args);
        CalendarBench.main(args);
        BookBench.main(args);
        DemandBench.main(args);
        SupplyBench.main(args);
        StartBench.main(args);
        DayBench.main(args);
        FeelBench.main(args);
    }
}
