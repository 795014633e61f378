package org.scholium.answer.written;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which models cite numbered sources: "[1]", "[1, 3]", "[2-4]", "[Source 1]", "(source 2)", "according to source 3". */
final class CitationMarks {

    private static final String WORD = "(?:sources?|papers?|abstracts?|documents?|docs?|refs?|references?)";
    private static final String NUMBERS = "#?\\d{1,3}(?:\\s*(?:,|;|&|and|-|–)\\s*(?:" + WORD + "\\s*)?#?\\d{1,3})*";

    /** One mark, as a pattern without groups. */
    static final String MARK = "(?i:[\\[【]\\s*\\^?(?:" + WORD + "\\s*:?\\s*)?" + NUMBERS + "\\s*[\\]】]" + "|\\(\\s*"
            + WORD + "\\s*" + NUMBERS + "\\s*\\)|\\(\\d{1,2}\\)(?=\\s*(?:[.!?]|$))|【\\d{1,3}†[^】]{0,40}】)";

    /** Whatever else has the looks of a mark must not be taken for one. */
    private static final Pattern NO_MARK = Pattern.compile("\\s*[\\[【][\\d.,;:\\s–-]*\\d[\\d.,;:\\s–-]*[\\]】]");

    /** "According to [1] and [2], …" */
    private static final Pattern LEADING_MARKS = Pattern.compile("(?i)^(?:according to|as \\w+ (?:in|by)|in)\\s+" + MARK
            + "(?:\\s*(?:,|and|,\\s*and)?\\s*" + MARK + ")*\\s*,\\s*");

    private static final Pattern PLACE_IN_SOURCE = Pattern.compile("†[^】]{0,40}");

    private static final Pattern MARKS = Pattern.compile("\\s*" + MARK);
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:according to|as (?:stated|described|shown|reported|discussed|mentioned) (?:in|by)|in)\\s+(?:the\\s+)?"
                    + WORD + "\\s+(" + NUMBERS + ")\\s*,\\s*");
    private static final Pattern MENTION = Pattern.compile("(?i)\\b(?:the\\s+)?" + WORD + "\\s+(\\d{1,3})\\b");
    /** "[1] shows that …" */
    private static final Pattern SUBJECT = Pattern.compile("^\\s*" + MARK + "(?=\\s+\\p{Ll})");

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\s*[-–]\\s*(?=\\D*\\d))?");

    private static final int WIDEST_RANGE = 20;

    private CitationMarks() {}

    /** The numbers that a text cites, in order of first use. */
    static Set<Integer> numbers(String written) {
        Set<Integer> numbers = new LinkedHashSet<>();
        String text = PLACE_IN_SOURCE.matcher(written).replaceAll("");
        Matcher lead = LEAD.matcher(text);
        if (lead.find()) {
            addAll(numbers, lead.group(1));
        }
        MARKS.matcher(text).results().forEach(mark -> addAll(numbers, mark.group()));
        MENTION.matcher(MARKS.matcher(text).replaceAll(""))
                .results()
                .forEach(mention -> addAll(numbers, mention.group(1)));
        return numbers;
    }

    private static void addAll(Set<Integer> numbers, String text) {
        Matcher number = NUMBER.matcher(text);
        int rangeFrom = -1;
        while (number.find()) {
            int value = Integer.parseInt(number.group(1));
            for (int i = rangeFrom + 1; rangeFrom > 0 && i < value && i - rangeFrom < WIDEST_RANGE; i++) {
                numbers.add(i);
            }
            numbers.add(value);
            rangeFrom = number.group().length() > number.group(1).length() ? value : -1;
        }
    }

    /**
     * The text without its marks.
     *
     * @param name how the source of a number is called where the text speaks of it as "source 2"
     */
    static String remove(String text, IntFunction<String> name) {
        String plain =
                LEADING_MARKS.matcher(LEAD.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher subject = SUBJECT.matcher(plain);
        if (subject.find()) {
            int first = numbers(subject.group()).iterator().next();
            plain = name.apply(first) + plain.substring(subject.end());
        }
        plain = NO_MARK.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
        return MENTION.matcher(plain)
                .replaceAll(mention -> Matcher.quoteReplacement(name.apply(Integer.parseInt(mention.group(1)))));
    }
}
