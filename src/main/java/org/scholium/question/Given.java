package org.scholium.question;

import java.util.Map;

/**
 * What a question is made from.
 *
 * @param turn its words
 * @param meant the papers it means, each with the words that mean it
 * @param asked its words without those
 * @param features what the heads see of it
 * @param named whether the papers are meant by name alone
 */
record Given(TypedTurn turn, Map<String, String> meant, String asked, Map<String, Double> features, boolean named) {

    /** The same, meaning no paper: its names are what is looked for. */
    Given unnamed() {
        return new Given(turn, Map.of(), turn.plain(), features, false);
    }
}
