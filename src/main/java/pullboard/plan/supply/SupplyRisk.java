package pullboard.plan.supply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pullboard.board.supply.Supplier;
import pullboard.plan.Fraction;

/// Something that may leave the shop without parts, with the figures that make it so.
public sealed interface SupplyRisk {
    /// Calendar days from which a lead time is long.
    int LONG = 14;

    /// Orders from which a supplier can be judged.
    int ENOUGH = 3;

    /// Share of orders on time in full below which a supplier is unreliable, in hundredths.
    int RELIABLE = 90;

    Supplier supplier();

    /// The stock does not last until what is ordered today would come.
    ///
    /// @param cover days for which the stock lasts
    record LowCover(PartSupply about, Fraction cover) implements SupplyRisk {
        @Override
        public Supplier supplier() {
            return about.supplier();
        }
    }

    /// Fewer than 90 % of the orders were on time in full.
    record Unreliable(Supplier supplier, Scorecard card) implements SupplyRisk {}

    /// Nobody else can deliver these parts.
    record SingleSource(Supplier supplier, List<String> parts) implements SupplyRisk {
        public SingleSource {
            parts = List.copyOf(parts);
        }
    }

    /// 14 days or more from order to delivery, as agreed or as 85 of 100 cards came.
    ///
    /// @param days the longer of the two
    record LongLead(Supplier supplier, long days, boolean isMeasured) implements SupplyRisk {}

    /// All risks, the most urgent kind first.
    ///
    /// @param cards by supplier
    static List<SupplyRisk> all(List<PartSupply> parts, Map<String, Scorecard> cards) {
        List<SupplyRisk> covers = new ArrayList<>();
        Map<Supplier, List<String>> bought = new LinkedHashMap<>();
        for (PartSupply part : parts) {
            bought.computeIfAbsent(part.supplier(), _ -> new ArrayList<>())
                    .add(part.part().number());
            Fraction cover = part.cover();
            if (cover != null && cover.compareTo(Fraction.of(part.supplier().leadDays())) < 0) {
                covers.add(new LowCover(part, cover));
            }
        }
        List<SupplyRisk> all = new ArrayList<>(covers);
        List<SupplyRisk> others = new ArrayList<>();
        bought.forEach((supplier, numbers) -> {
            Scorecard card = cards.get(supplier.name());
            if (card != null && isUnreliable(card)) {
                all.add(new Unreliable(supplier, card));
            }
            if (supplier.singleSource()) {
                others.add(
                        new SingleSource(supplier, numbers.stream().distinct().toList()));
            }
            long measured = card == null || card.leadTimes().size() < ENOUGH
                    ? 0
                    : Objects.requireNonNull(card.leadTime(85)).toDays();
            long days = Math.max(measured, supplier.leadDays());
            if (days >= LONG) {
                others.add(new LongLead(supplier, days, measured > supplier.leadDays()));
            }
        });
        all.addAll(others);
        return all;
    }

    private static boolean isUnreliable(Scorecard card) {
        Fraction share = card.onTimeInFull();
        return share != null && card.orders() >= ENOUGH && share.compareTo(Fraction.of(RELIABLE, 100)) < 0;
    }
}
