package pullboard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullboard.plan.level.Mix;

/// Reads a mix of products: `--demand A=2,B=3,C=5` and, digit after digit, how much of each part one of them uses:
/// `--parts A=1011,B=1101,C=0110`.
final class MixOptions {
    private static final String DEMAND = "demand";
    private static final String PARTS = "parts";

    /// Six digits: more is no round.
    private static final int LONGEST = 6;

    private final PlanOptions options;

    MixOptions(PlanOptions options) {
        this.options = options;
    }

    Mix mix() throws WrongUsage {
        Map<String, String> demand = named(DEMAND);
        Map<String, String> parts = options.has(PARTS) ? named(PARTS) : Map.of();
        for (String name : parts.keySet()) {
            if (!demand.containsKey(name)) {
                throw options.wrong("plan.parts.unknown", name);
            }
        }
        List<Mix.Product> products = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, String> one : demand.entrySet()) {
            int quantity = Integer.parseInt(one.getValue());
            total += quantity;
            products.add(new Mix.Product(one.getKey(), quantity, parts(one.getKey(), parts)));
        }
        if (total < 1 || total > Mix.MOST) {
            throw options.wrong("plan.mix.total", total, Mix.MOST);
        }
        return new Mix(products);
    }

    private List<Integer> parts(String product, Map<String, String> parts) throws WrongUsage {
        if (parts.isEmpty()) {
            return List.of();
        }
        String digits = parts.get(product);
        if (digits == null) {
            throw options.wrong("plan.parts.missing", product);
        }
        int length = parts.values().iterator().next().length();
        if (digits.length() != length) {
            throw options.wrong("plan.parts.length", product, digits.length(), length);
        }
        return digits.chars().map(digit -> digit - '0').boxed().toList();
    }

    /// Names with whole numbers, in the order in which they were typed.
    private Map<String, String> named(String option) throws WrongUsage {
        Map<String, String> named = new LinkedHashMap<>();
        for (String part : options.parts(option)) {
            int equals = part.lastIndexOf('=');
            String name = part.substring(0, Math.max(0, equals)).strip();
            String number = part.substring(equals + 1).strip();
            boolean fits = option.equals(PARTS) || number.length() <= LONGEST;
            if (name.isEmpty() || !fits || !number.matches("[0-9]+")) {
                throw options.wrong("plan." + option, part);
            }
            if (named.put(name, number) != null) {
                throw options.wrong("plan.mix.twice", "--" + option, name);
            }
        }
        return named;
    }
}
