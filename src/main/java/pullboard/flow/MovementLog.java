package pullboard.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.board.Pieces;

/// All movements and blocks of a board as arrays of numbers, about 70 bytes a movement. Filled once, from the first
/// entry on, then put in order by {@link Past#of}; not for use by several threads while it is filled.
///
/// Movements and cards are known by their index from 0: that is what charts hand out as "what is behind this".
public final class MovementLog {
    private static final CardFacts NOTHING_SAID = new CardFacts("", 0);

    final Columns movements = new Columns();
    final List<CardFacts> facts = new ArrayList<>();
    final List<Blocks> blocks = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();
    private final List<CardId> cards = new ArrayList<>();
    private final Map<CardId, Integer> index = new HashMap<>();
    private final History history = new History();
    private int stations;

    /// Takes in one ledger entry: its movements, its blocks and what its cards ask for.
    public void read(Entry entry) {
        history.read(entry, this::read);
        for (Change change : entry.changes()) {
            switch (change) {
                case Change.CardAdded added -> facts.set(indexOf(added.card()), added.facts());
                case Change.CardChanged changed -> facts.set(indexOf(changed.card()), changed.after());
                case Change.NotesChanged noted ->
                    orders.set(indexOf(noted.card()), noted.after().order());
                case Change.BlockChanged blocked -> block(blocked, Micros.of(entry.at()));
                default -> {}
            }
        }
    }

    private void block(Change.BlockChanged change, long at) {
        Blocks known = blocks.get(indexOf(change.card()));
        if (change.after() == null) {
            known.free(at);
        } else {
            known.block(at, change.after().reason());
        }
    }

    /// Takes in one movement, in the order of the numbers.
    public void read(Movement movement) {
        int card = indexOf(movement.card());
        CardFacts known = facts.get(card);
        if (known.quantity() != movement.quantity() || !known.part().equals(movement.part())) {
            facts.set(card, known.withPart(movement.part()).withQuantity(movement.quantity()));
        }
        int from = Spots.of(movement.from());
        int to = Spots.of(movement.to());
        stations = Math.max(stations, Math.max(Spots.station(from), Spots.station(to)) + 1);
        movements.add(card, movement, from, to);
    }

    /// How many movements it holds.
    public int size() {
        return movements.size;
    }

    /// The movement with this index, whole.
    public Movement movement(int index) {
        return new Movement(
                index + 1L,
                cards.get(movements.card[index]),
                movements.part(index),
                movements.quantity[index],
                movements.kind(index),
                Micros.instant(movements.at[index]),
                Spots.place(movements.from[index]),
                Spots.place(movements.to[index]),
                movements.result(index),
                movements.operator(index),
                movements.reason(index));
    }

    /// Whether a movement begins where the one before it ended.
    public boolean follows(int before, int movement) {
        return movements.to[before] == movements.from[movement];
    }

    /// Whether two movements are of the same time and places.
    public boolean isRepeated(int before, int movement) {
        return movements.at[before] == movements.at[movement]
                && movements.from[before] == movements.from[movement]
                && movements.to[before] == movements.to[movement];
    }

    /// What was counted at it; not counted for most.
    public Pieces result(int movement) {
        return movements.isCounted(movement) ? movements.result(movement) : Pieces.NOT_COUNTED;
    }

    /// What the card asked for then.
    public long quantity(int movement) {
        return movements.quantity[movement];
    }

    /// Whether it takes back another movement, and what was counted at that.
    public boolean isUndo(int movement) {
        return movements.isUndo(movement);
    }

    /// Why the movement was made, empty where nobody said.
    public String reason(int movement) {
        return movements.reason(movement);
    }

    /// When it was made, in microseconds.
    public long at(int movement) {
        return movements.at[movement];
    }

    /// Index of the card that a movement moved.
    public int cardOf(int movement) {
        return movements.card[movement];
    }

    /// How many different cards it knows.
    public int cards() {
        return cards.size();
    }

    public CardId card(int card) {
        return cards.get(card);
    }

    /// The index of a card, -1 where it never moved.
    public int find(CardId card) {
        return index.getOrDefault(card, -1);
    }

    /// What the card asks for now.
    public CardFacts facts(int card) {
        return facts.get(card);
    }

    /// The customer order that the card is for, or empty.
    public String order(int card) {
        return orders.get(card);
    }

    /// When and why the card was blocked.
    public Blocks blocks(int card) {
        return blocks.get(card);
    }

    /// One more than the highest number of a station.
    public int stations() {
        return stations;
    }

    private int indexOf(CardId card) {
        Integer known = index.get(card);
        if (known != null) {
            return known;
        }
        int added = cards.size();
        index.put(card, added);
        cards.add(card);
        facts.add(NOTHING_SAID);
        blocks.add(Blocks.none());
        orders.add("");
        return added;
    }
}
