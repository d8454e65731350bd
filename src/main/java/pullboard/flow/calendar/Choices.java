package pullboard.flow.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;

/// Who works by which calendar, by name.
record Choices(@Nullable String shop, Map<StationId, String> own) {
    private static final Pattern SHOP = Pattern.compile("shop (.+)");
    private static final Pattern STATION = Pattern.compile("station ([0-9]{1,9}) (.+)");

    /// Lines of another form are passed over.
    static Choices read(String text) {
        String shop = null;
        Map<StationId, String> own = new HashMap<>();
        for (String line : text.lines().toList()) {
            Matcher ofShop = SHOP.matcher(line);
            Matcher ofStation = STATION.matcher(line);
            if (ofShop.matches()) {
                shop = ofShop.group(1);
            } else if (ofStation.matches()) {
                own.put(new StationId(Integer.parseInt(ofStation.group(1))), ofStation.group(2));
            }
        }
        return new Choices(shop, own);
    }

    /// Null: nothing is chosen.
    @Nullable
    String write() {
        StringBuilder text = new StringBuilder();
        if (shop != null) {
            text.append("shop ").append(shop).append('\n');
        }
        new TreeMap<>(own)
                .forEach((station, name) -> text.append("station ")
                        .append(station.value())
                        .append(' ')
                        .append(name)
                        .append('\n'));
        return text.isEmpty() ? null : text.toString();
    }
}
