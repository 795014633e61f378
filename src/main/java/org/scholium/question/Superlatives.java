package org.scholium.question;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholium.store.Snapshot.Order;

/** By what of their dates and authors several papers are set against each other: "which of them is newer?" */
final class Superlatives {

    private static final Map<Order, Pattern> ORDERS = Map.of(
            Order.NEWEST,
            words("newest|newer|latest|most recent|more recent|came (?:out )?later|youngest|younger"),
            Order.OLDEST,
            words("oldest|older|earliest|came (?:out )?(?:first|earlier)|was (?:published )?first"),
            Order.MOST_AUTHORS,
            words("(?:most|more) (?:co-?)?authors|(?:larger|largest|bigger|biggest) (?:team|group)"),
            Order.FEWEST_AUTHORS,
            words("(?:fewest|fewer|least|less) (?:co-?)?authors|(?:smaller|smallest) (?:team|group)"));

    private Superlatives() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    static Optional<Order> in(String text) {
        return Optional.<Order>empty()
                .or(() -> Arrays.stream(Order.values())
                        .filter(order -> ORDERS.containsKey(order)
                                && ORDERS.get(order).matcher(text).find())
                        .findFirst());
    }
}
