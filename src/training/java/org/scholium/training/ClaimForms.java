package org.scholium.training;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions that take a claim for granted or look for the paper that makes it. Whether the claim holds is then all that
 * tells an answerable question from one with a false premise: written by people, false premises mostly begin with "why" and
 * true ones mostly do not, and a reader learns that instead.
 */
final class ClaimForms {

    /** One reason in so many asks without turning the sentence round, where it could be turned. */
    private static final int UNTURNED = 3;

    private static final List<String> REASONS = List.of(
            "Why is it that %s?",
            "How come %s?",
            "What explains that %s?",
            "What is the reason that %s?",
            "Why do the authors find that %s?",
            "%s - why?");

    private static final List<String> GRANTED = List.of(
            "How do they show that %s?",
            "Given that %s, what do the authors conclude?",
            "What do they make of the fact that %s?",
            "If %s, what follows from it?",
            "How much does it matter that %s?");

    private static final List<String> SOUGHT = List.of(
            "Which paper finds that %s?",
            "Which paper reports that %s?",
            "Which work says that %s?",
            "Which study argues that %s?",
            "Who shows that %s?",
            "Is there a paper showing that %s?",
            "Where is it stated that %s?",
            "Any work where %s?");

    private static final Pattern TURNED = Pattern.compile("(.{3,70}?) (is|are|was|were|can|could|may|must|will|should) (.+)");

    private static final Pattern PLAIN_START = Pattern.compile("\\p{Lu}(?:\\p{Ll}+)?[ ,].*");

    private final Random chance;

    ClaimForms(Random chance) {
        this.chance = chance;
    }

    /** Asks for the reason of what is claimed. */
    String reason(String claim) {
        String stated = bare(claim);
        Matcher turned = TURNED.matcher(stated);
        if (turned.matches() && chance.nextInt(UNTURNED) > 0) {
            return "Why " + turned.group(2) + " " + turned.group(1) + " " + turned.group(3) + "?";
        }
        return one(REASONS, stated);
    }

    /** Asks something else that takes the claim for granted. */
    String granted(String claim) {
        return one(GRANTED, bare(claim));
    }

    /** Looks for the paper that makes the claim. */
    String sought(String claim) {
        return one(SOUGHT, bare(claim));
    }

    private String one(List<String> forms, String stated) {
        return String.format(forms.get(chance.nextInt(forms.size())), stated);
    }

    private static String bare(String claim) {
        String stated = claim.replaceAll("[.\\s]+$", "");
        return PLAIN_START.matcher(stated).matches()
                ? stated.substring(0, 1).toLowerCase(Locale.ROOT) + stated.substring(1)
                : stated;
    }
}
