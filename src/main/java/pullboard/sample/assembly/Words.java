package pullboard.sample.assembly;

import java.util.Locale;
import pullboard.text.Texts;

/// What people here call things.
final class Words {
    private static final int WORKERS = 6;
    private static final int CUSTOMERS = 8;

    private final Texts texts;

    Words(Locale language) {
        texts = Texts.of("sample", language);
    }

    String shop() {
        return texts.get("plant.shop");
    }

    String station(Step step) {
        return texts.get("plant.station." + step.key());
    }

    String part(Ware ware) {
        return texts.get("plant.part." + ware.number());
    }

    /// Empty where it has none.
    String family(Ware ware) {
        return ware.family().isEmpty() ? "" : texts.get("plant.family." + ware.family());
    }

    String depot(Depot depot) {
        return texts.get("plant.depot." + depot.key());
    }

    String depotText(Depot depot) {
        return texts.get("plant.depot.text." + depot.key());
    }

    String vendor(Vendor vendor) {
        return texts.get("plant.vendor." + vendor.key());
    }

    String contact(Vendor vendor) {
        return texts.get("plant.contact." + vendor.key());
    }

    String customer(int choice) {
        return texts.get("plant.customer." + Math.floorMod(choice, CUSTOMERS));
    }

    /// Somebody at the stations.
    String worker(int choice) {
        return texts.get("plant.worker." + Math.floorMod(choice, WORKERS));
    }

    /// Who takes orders, plans and ships.
    String planner() {
        return texts.get("plant.planner");
    }

    /// Who orders and receives.
    String buyer() {
        return texts.get("plant.buyer");
    }

    /// Who checks, audits and holds.
    String inspector() {
        return texts.get("plant.inspector");
    }

    String reject(Fault fault) {
        return texts.get("plant.reject." + fault.name());
    }

    String work(Step step) {
        return texts.get("plant.work", station(step));
    }

    String get(String key) {
        return texts.get(key);
    }
}
