package pullboard.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;

/// Eight weeks of the shop in steps of a quarter of an hour, in two shifts from Monday to Friday: what is finished
/// waits to be pulled, and nobody goes over a limit. The same time, zone and words give the same rows.
final class Simulation {
    private static final long SEED = 20261123;
    private static final int WEEKS = 8;
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 22;
    private static final int ORDERS = 4;
    private static final int FIRST_NUMBER = 1001;

    /// In so many last steps nothing is pulled: some stations show what they could pull.
    private static final int LEFT_TO_THE_READER = 5;

    private final GearShop shop;
    private final Instant now;
    private final ZoneId zone;
    private final Random chance = new Random(SEED);
    private final List<HistoryRow> rows = new ArrayList<>();
    private final Deque<Job> orders = new ArrayDeque<>();
    private final List<Bay> bays = new ArrayList<>();
    private int released;
    private Instant moment = Instant.EPOCH;

    /// A card under way.
    private static final class Job {
        final CardId card;
        final String part;
        final long quantity;
        long pieces;
        int left;

        Job(CardId card, String part, long quantity) {
            this.card = card;
            this.part = part;
            this.quantity = quantity;
            this.pieces = quantity;
        }
    }

    /// A station with its two lanes.
    private record Bay(GearShop.Step step, String name, List<Job> working, Deque<Job> ready) {
        boolean hasRoom() {
            return working.size() + ready.size() < step.limit();
        }
    }

    Simulation(GearShop shop, Instant now, ZoneId zone) {
        this.shop = shop;
        this.now = now;
        this.zone = zone;
        for (GearShop.Step step : GearShop.STEPS) {
            bays.add(new Bay(step, shop.name(step), new ArrayList<>(), new ArrayDeque<>()));
        }
    }

    List<HistoryRow> rows() {
        List<Instant> quarters = quarters();
        for (int i = 0; i < quarters.size(); i++) {
            moment = quarters.get(i);
            step(i < quarters.size() - LEFT_TO_THE_READER);
        }
        return rows;
    }

    private List<Instant> quarters() {
        List<Instant> quarters = new ArrayList<>();
        ZonedDateTime time = now.atZone(zone).toLocalDate().minusWeeks(WEEKS).atStartOfDay(zone);
        while (time.toInstant().plus(STEP).isBefore(now)) {
            if (isShift(time)) {
                quarters.add(time.toInstant());
            }
            time = time.plus(STEP);
        }
        return quarters;
    }

    private static boolean isShift(ZonedDateTime time) {
        DayOfWeek day = time.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && time.getHour() >= FIRST_HOUR
                && time.getHour() < LAST_HOUR;
    }

    private void step(boolean pulling) {
        for (int i = bays.size() - 1; i >= 0; i--) {
            work(i);
            if (pulling) {
                pull(i);
            }
        }
        while (orders.size() < ORDERS) {
            release();
        }
    }

    private void work(int index) {
        Bay bay = bays.get(index);
        List<Job> atMachines = bay.working()
                .subList(0, Math.min(bay.step().machines(), bay.working().size()));
        for (Job job : List.copyOf(atMachines)) {
            job.left--;
            if (job.left <= 0) {
                complete(index, job);
            }
        }
    }

    private void complete(int index, Job job) {
        Bay bay = bays.get(index);
        Bay grinding = bays.get(GearShop.GRINDING);
        if (index == GearShop.INSPECTION && grinding.hasRoom() && chance.nextInt(12) == 0) {
            bay.working().remove(job);
            put(grinding, job);
            Pieces result = result(job);
            record(job, Movement.Kind.REWORK, bay, Lane.WORKING, grinding.name(), Lane.WORKING, result, "rework");
        } else if (index == bays.size() - 1) {
            bay.working().remove(job);
            record(job, null, bay, Lane.WORKING, HistoryRow.FINISHED, null, result(job), null);
        } else {
            bay.working().remove(job);
            bay.ready().add(job);
            record(job, null, bay, Lane.WORKING, bay.name(), Lane.READY, result(job), null);
        }
    }

    private void pull(int index) {
        Bay bay = bays.get(index);
        Bay before = index == 0 ? null : bays.get(index - 1);
        Deque<Job> waiting = before == null ? orders : before.ready();
        while (bay.hasRoom() && !waiting.isEmpty()) {
            Job job = waiting.remove();
            put(bay, job);
            record(
                    job,
                    null,
                    before,
                    before == null ? null : Lane.READY,
                    bay.name(),
                    Lane.WORKING,
                    Pieces.NOT_COUNTED,
                    null);
        }
    }

    /// Work takes from half to, seldom, thrice its usual time.
    private void put(Bay bay, Job job) {
        double factor = Math.min(3, Math.exp(chance.nextGaussian() * 0.45));
        job.left = (int) Math.max(1, Math.round(bay.step().hours() * factor * 4));
        bay.working().add(job);
    }

    private Pieces result(Job job) {
        long scrap = job.pieces > 10 && chance.nextInt(25) == 0 ? 1 + chance.nextInt(3) : 0;
        long before = job.pieces;
        job.pieces -= scrap;
        return new Pieces(before - scrap, scrap, 0);
    }

    private void release() {
        int number = FIRST_NUMBER + released++;
        long quantity = 10 * (1 + chance.nextInt(12));
        Job job = new Job(new CardId("WO-" + number), shop.part(chance.nextInt()), quantity);
        orders.add(job);
        rows.add(row(job, null, "", null, HistoryRow.ORDERS, null, Pieces.NOT_COUNTED, null));
    }

    private void record(
            Job job,
            Movement.@Nullable Kind kind,
            @Nullable Bay from,
            @Nullable Lane fromLane,
            String to,
            @Nullable Lane toLane,
            Pieces result,
            @Nullable String reason) {
        rows.add(row(job, kind, from == null ? HistoryRow.ORDERS : from.name(), fromLane, to, toLane, result, reason));
    }

    private HistoryRow row(
            Job job,
            Movement.@Nullable Kind kind,
            String from,
            @Nullable Lane fromLane,
            String to,
            @Nullable Lane toLane,
            Pieces result,
            @Nullable String reason) {
        moment = moment.plusSeconds(7);
        return new HistoryRow(
                rows.size() + 1,
                job.card,
                job.part,
                job.quantity,
                kind,
                moment,
                from,
                fromLane,
                to,
                toLane,
                result,
                shop.person(chance.nextInt()),
                reason == null ? "" : shop.text("reason." + reason));
    }
}
