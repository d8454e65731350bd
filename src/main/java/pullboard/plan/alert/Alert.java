package pullboard.plan.alert;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.Station;
import pullboard.board.supply.Audit;
import pullboard.board.supply.LotHold;
import pullboard.board.supply.Purchase;
import pullboard.plan.loop.LoopState;
import pullboard.plan.order.OrderLine;
import pullboard.plan.order.Risk;

/// Something that needs somebody: what it is, since when, how urgent, and what to do.
public sealed interface Alert {
    Kind kind();

    /// What it is about: the name of a loop, the number of an order, a card or a station.
    String thing();

    Urgency urgency();

    /// Null: it did not begin at a known time.
    @Nullable
    Instant since();

    Remedy remedy();

    /// Under which it is snoozed. One that becomes more urgent is another.
    default String key() {
        return key(urgency());
    }

    /// The same alert, had it this urgency.
    default String key(Urgency urgency) {
        return kind().word() + "/" + thing() + "/" + urgency.name();
    }

    /// A loop whose containers are used up faster than they come.
    ///
    /// @param since when the last container was taken; null: before all that is recorded
    record LoopDry(
            LoopState state, Urgency urgency, @Nullable Instant since, Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.LOOP_DRY;
        }

        @Override
        public String thing() {
            return state.loop().name();
        }
    }

    /// A card that has stood longer than its station's recent stays make likely.
    record CardLost(Still still, Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.CARD_LOST;
        }

        @Override
        public String thing() {
            return still.card().id().number();
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }

        @Override
        public Instant since() {
            return still.since();
        }
    }

    /// A station that has been full, or without work, for longer than is usual there.
    ///
    /// @param kind full or starved
    /// @param time that it has lasted, by the station's working hours
    /// @param usual time after which it is told
    /// @param past how many earlier times `usual` was learnt from; 0: too few, it is a fixed limit
    record StationHeldUp(
            Kind kind, Station station, Instant since, Duration time, Duration usual, int past, Remedy remedy)
            implements Alert {
        @Override
        public String thing() {
            return String.valueOf(station.id().value());
        }

        @Override
        public Urgency urgency() {
            return kind == Kind.STATION_FULL ? Urgency.TODAY : Urgency.SOON;
        }
    }

    /// A customer order that is late or probably will be.
    ///
    /// @param since when its due day was over; null: it is not yet
    record OrderAtRisk(
            OrderLine line,
            Risk risk,
            Urgency urgency,
            @Nullable Instant since,
            Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.ORDER_AT_RISK;
        }

        @Override
        public String thing() {
            return line.order().number();
        }
    }

    /// A supplier's order whose delivery day is over.
    ///
    /// @param cards that have not come
    record SupplierLate(Purchase purchase, int cards, Urgency urgency, Instant since, Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.SUPPLIER_LATE;
        }

        @Override
        public String thing() {
            return purchase.number();
        }
    }

    /// A limit that was raised again and again.
    ///
    /// @param since the first of these raises
    record LimitRaised(Station station, int times, Instant since, Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.LIMIT_RAISED;
        }

        @Override
        public String thing() {
            return String.valueOf(station.id().value());
        }

        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// An audit of standard work that was not done when it was due.
    record AuditOverdue(Audit audit, Urgency urgency, Instant since, Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.AUDIT_OVERDUE;
        }

        @Override
        public String thing() {
            return audit.name();
        }
    }

    /// A lot about which nobody decides.
    record LotHeld(LotHold hold, Remedy remedy) implements Alert {
        @Override
        public Kind kind() {
            return Kind.LOT_HELD;
        }

        @Override
        public String thing() {
            return hold.lot();
        }

        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }

        @Override
        public Instant since() {
            return hold.since();
        }
    }
}
