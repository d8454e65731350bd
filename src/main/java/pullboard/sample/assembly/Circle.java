package pullboard.sample.assembly;

import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Loop;

/// A loop.
enum Circle {
    G100(Ware.G100, Depot.FINISHED, 8, 1, 48),
    G150(Ware.G150, Depot.FINISHED, 7, 1, 48),
    SHAFT18(Ware.S18, Depot.MACHINED, 4, 1, 72),
    SHAFT25(Ware.S25, Depot.MACHINED, 5, 1, 72),
    GEAR24(Ware.W24, Depot.MACHINED, 5, 1, 72),
    GEAR40(Ware.W40, Depot.MACHINED, 5, 1, 72),
    HOUS100(Ware.H100, Depot.MACHINED, 7, 1, 48),
    HOUS200(Ware.H200, Depot.MACHINED, 6, 1, 48),
    COVER(Ware.C100, Depot.MACHINED, 7, 3, 120),
    FLANGE(Ware.F200, Depot.MACHINED, 5, 2, 120),
    RACK40(Ware.W40, Depot.MACHINED, Depot.RACK, 10, 5),
    RACK25(Ware.S25, Depot.MACHINED, Depot.RACK, 8, 4),
    BAR(Ware.B30, Vendor.STEEL, 14),
    CASTING100(Ware.K100, Vendor.FOUNDRY, 10),
    CASTING200(Ware.K200, Vendor.FOUNDRY, 9),
    BEARING(Ware.L25, Vendor.BEARINGS, 5),
    SCREWS(Ware.N8, Vendor.FASTENERS, 5),
    MOTOR(Ware.E200, Vendor.MOTORS, 18);

    private final Loop.Kind kind;
    private final Ware ware;
    private final @Nullable Depot source;
    private final @Nullable Vendor vendor;
    private final Depot depot;
    private final long container;
    private final int cards;
    private final int batch;
    private final int hours;

    Circle(Ware ware, Depot depot, int cards, int batch, int hours) {
        this(
                batch > 1 ? Loop.Kind.SIGNAL : Loop.Kind.PRODUCTION,
                ware,
                null,
                null,
                depot,
                ware.container(),
                cards,
                batch,
                hours);
    }

    Circle(Ware ware, Depot source, Depot depot, long container, int cards) {
        this(Loop.Kind.WITHDRAWAL, ware, source, null, depot, container, cards, 1, 3);
    }

    Circle(Ware ware, Vendor vendor, int cards) {
        this(
                Loop.Kind.SUPPLIER,
                ware,
                null,
                vendor,
                Depot.STORE,
                ware.container(),
                cards,
                1,
                24 * (vendor.leadDays() + 1));
    }

    Circle(
            Loop.Kind kind,
            Ware ware,
            @Nullable Depot source,
            @Nullable Vendor vendor,
            Depot depot,
            long container,
            int cards,
            int batch,
            int hours) {
        this.kind = kind;
        this.ware = ware;
        this.source = source;
        this.vendor = vendor;
        this.depot = depot;
        this.container = container;
        this.cards = cards;
        this.batch = batch;
        this.hours = hours;
    }

    Loop.Kind kind() {
        return kind;
    }

    Ware ware() {
        return ware;
    }

    /// From which it is fetched, null: another kind.
    @Nullable
    Depot source() {
        return source;
    }

    /// Who delivers, null: another kind.
    @Nullable
    Vendor vendor() {
        return vendor;
    }

    Depot depot() {
        return depot;
    }

    long container() {
        return container;
    }

    int cards() {
        return cards;
    }

    int batch() {
        return batch;
    }

    /// From empty to full, as planned.
    int hours() {
        return hours;
    }
}
