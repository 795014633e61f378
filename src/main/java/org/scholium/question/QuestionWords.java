package org.scholium.question;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends the words that make a question, which are too short for the spelling of the corpus and tell what is asked. */
final class QuestionWords {

    private static final Map<String, String> MENDED = Map.ofEntries(
            Map.entry("wich", "which"),
            Map.entry("whic", "which"),
            Map.entry("whcih", "which"),
            Map.entry("wht", "what"),
            Map.entry("wat", "what"),
            Map.entry("waht", "what"),
            Map.entry("hwat", "what"),
            Map.entry("wot", "what"),
            Map.entry("hw", "how"),
            Map.entry("hwo", "how"),
            Map.entry("mny", "many"),
            Map.entry("mani", "many"),
            Map.entry("wen", "when"),
            Map.entry("wher", "where"),
            Map.entry("teh", "the"),
            Map.entry("abt", "about"),
            Map.entry("abuot", "about"),
            Map.entry("papr", "paper"),
            Map.entry("paprs", "papers"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"));

    private static final Pattern WORD =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])(?:" + String.join("|", MENDED.keySet()) + ")(?![\\p{L}\\p{N}-])");

    private QuestionWords() {}

    /** The text with every misspelt question word replaced. */
    static String mended(String text) {
        return WORD.matcher(text)
                .replaceAll(
                        word -> Matcher.quoteReplacement(MENDED.get(word.group().toLowerCase(Locale.ROOT))));
    }
}
