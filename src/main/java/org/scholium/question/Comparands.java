package org.scholium.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.text.Analysis;

/**
 * What a question sets side by side, told by the few ways English has to say so.
 *
 * @param sides the phrases that name what is compared; fewer than two where the wording does not show them
 * @param by what they are compared by, blank for anything; absent where the wording does not show it
 */
record Comparands(List<String> sides, Optional<String> by) {

    private static final String BY =
            "(?:in terms of|with (?:respect|regard) to|when it comes to|regarding|concerning|as to|based on|by|in|on|for)";

    /** "… in A, and which in B": what is asked of the first is asked of the second. */
    private static final String AS_WELL =
            ",? (?:and|but) (?:what|which|who|how many|how|where)(?: (?:is|was|are|were|does|do|did) (?:it|they|that|those))?(?: those)? ";

    private static final String OF = "(?:of|in|on|for|with|by|from)";

    private static final Pattern ELLIPTIC = Pattern.compile("(?i)" + AS_WELL + OF + "\\b");

    private static final List<Pattern> FORMS = Stream.of(
                    "^(?<by>.+?) " + OF + " (?<a>(?:(?:the|that)\\b|(?-i:\\p{Lu})).*?)" + AS_WELL + OF + " (?<b>.+?)",
                    "^\\W*(?<a>one [^,.;]+),? (?:and )?(?<b>(?:another|the other)(?: one| paper| study| work)? [^.;]+)[.;]\\s+(?<by>.+?)",
                    "^\\W*(?:take|consider|look at|there (?:is|are)|given) (?<a>[^.:;]+?),? and (?<b>[^.:;,]+)[.:;]\\s+(?<by>.+?)",
                    "\\b(?:compar(?:e|ing)|contrast|distinguish|put|place) (?<a>.+?) (?:with|to|and|against|vs\\.?|versus|from|beside|next to)"
                            + " (?<b>.+?)(?: side by side)?(?:(?: " + BY + " |[:;?,]\\s*)(?<by>.+?))?",
                    "\\b(?:differences?|compar(?:ison|ing)|contrast|distinction) (?:between|of) (?<a>.+?) (?:and|with|to|vs\\.?|versus) (?<b>.+?)"
                            + "(?:(?: " + BY + " |[:;?,]\\s*)(?<by>.+?))?",
                    "\\bhow (?:does|do|is|are) (?<a>.+?) (?:differ(?:ent)?|compare|stack up|relate) (?:from|to|with|against) (?<b>.+?)"
                            + "(?:(?: " + BY + " |[:;?,]\\s*)(?<by>.+?))?",
                    "\\bhow (?:does|do|is|are) (?<a>.+?) and (?<b>.+?) (?:differ|compare|different)(?: from each other)?(?:(?: "
                            + BY + " |[:;?,]\\s*)(?<by>.+?))?",
                    "^\\W*(?<a>[^,:;?]+?) (?:vs\\.?|versus) (?<b>[^,:;?]+?)(?:(?:[:;?,]\\s*(?:[-–—] )?| [-–—] )(?<by>.+?))?",
                    "^\\W*(?<a>the [^,:;?]+?) and (?<b>the [^,:;?]+?): (?<by>.+?)",
                    "(?<by>.+?)[:,;?] (?<a>[^,:;?]+?) (?:or|vs\\.?|versus) (?<b>[^,:;?]+?)",
                    "^\\W*(?<a>[^,:;?]+?) or (?<b>[^,:;?]+?)(?:(?: [-–—] |[:;,?]\\s*| for )(?<by>.+?))")
            .map(form -> Pattern.compile("(?i)" + form + "[\\s?.!]*$"))
            .toList();

    private static final Pattern ONE_SIDE = Pattern.compile(
            "(?i)\\b(?:differences?|compared?|comparison|contrast|different|relation) (?:to|from|with)\\b");

    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:compar(?:e[sd]?|ing|isons?|ed)|contrast(?:s|ed|ing)?|distinguish\\w*|differ(?:s|ences?|ent|ently|ing)?|versus|vs\\.?"
                    + "|side by side|in common|both|each|either|respectively|relate|(?:which|what|who) (?:of|one|is|has|paper)\\b.*\\b(?:or|more|less|\\w+er)\\b)");

    private static final Pattern FRAME = Pattern.compile(
            "(?i)^\\W*(?:(?:and|so|ok|okay|but|please|can you|could you|then|now|well|let's|lets)\\b\\W*)*"
                    + "(?:(?:what(?:'s| is| are|s)|tell me|explain|show(?: me)?|give me|describe)\\b\\W*)?(?:(?:the|a|any|main|key|biggest|some)\\b\\W*)*"
                    + "(?:(?:(?:how|in what ways?|where) )?(?:do|does|did|are|is|would|have|has) (?:(?:they|both|these|those|each|the (?:two|three|four|papers))\\b\\W*)*"
                    + "(?:of (?:them|these|those)\\b\\W*)?(?:(?:differ(?:ent)?|compare)\\b|(?=.*\\b(?:differ(?:ent)?|compare)\\W*$))"
                    + "|(?:differences?|similarities|compar(?:e|ison)|contrast|distinguish)\\b)?"
                    + "(?:\\W*\\b(?:(?:between|from each other|to each other|with each other|side by side|both|each|(?:of )?(?:them|these|those|they)|it|and|or|vs|versus|with|to|from|against"
                    + "|the two|papers?)\\b|" + BY + "\\b)\\W*)*");

    private static final Pattern BETWEEN_PARTS = Pattern.compile(
            "\\?+\\s+|;\\s*|\\s[-–—]\\s|,?\\s+(?:and|but)\\s+"
                    + "(?=(?:(?:by|from|to|in|on|at|of|for|with)\\s+)?(?:what|which|who|whose|where|when|how|why|do|does|did|is|are)\\b)");

    /** "Human annotators and number of models" are two aspects. */
    private static final Pattern BETWEEN_NOUNS = Pattern.compile(",\\s*(?:and )?|;\\s*|\\s+and\\s+");

    /** "The authors of A and of B" without the names. */
    private static final Pattern OWNERS =
            Pattern.compile("(?i)\\b(?:the )?(?:authors?|papers?) (?:of|behind) (?:them|they)\\b");

    /** What is left behind an aspect where papers were named. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:,?\\s+(?:(?:of|in|on|for|by|from|with|to|at|between) (?:they|them)|respectively|please))+[\\s?.!,:;]*$");

    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(?:what|which|who|whose|where|when|how|why|do|does|did|is|are|was|were|has|have|can)\\b");

    /** Nobody says in more characters what to put beside what, and looking for it takes their square. */
    private static final int LONGEST_COMPARISON = 300;

    /** What papers share is told of any that are compared. */
    private static final Set<String> SHARING = Analysis.terms(
            "two three four five better best good worse common share similar alike same agree relate overlap do does paper other");

    /** Whether it names but one side, so that the other must be at hand: "what's the difference to CLASH?" */
    static boolean lacksASide(String question) {
        return ONE_SIDE.matcher(question).find();
    }

    /** Whether a phrase is a question, or part of one. */
    static boolean asks(String phrase) {
        return ASKS.matcher(phrase).find();
    }

    /** Whether it asks of a second thing what it asks of the first, without saying it again. */
    static boolean isElliptic(String question) {
        return ELLIPTIC.matcher(question).find();
    }

    /** Whether it may set things side by side at all. */
    static boolean isCued(String question) {
        return CUE.matcher(question).find();
    }

    /** The two sides and what is asked of them, where the wording shows them. */
    static Comparands in(String question) {
        if (question.length() > LONGEST_COMPARISON) {
            return new Comparands(List.of(), Optional.empty());
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(question.strip());
            if (matcher.find()) {
                return new Comparands(
                        List.of(matcher.group("a").strip(), matcher.group("b").strip()),
                        Optional.of(Objects.requireNonNullElse(matcher.group("by"), "")));
            }
        }
        return new Comparands(List.of(), Optional.empty());
    }

    /** What is asked of papers, by the words that are left when those that name papers are taken away. */
    static List<String> aspects(String rest) {
        Set<String> aspects = new LinkedHashSet<>();
        String asked = rest.substring(0, Math.min(LONGEST_COMPARISON, rest.length()));
        boolean listed = !ASKS.matcher(asked).find();
        for (String part : (listed ? BETWEEN_NOUNS : BETWEEN_PARTS).split(asked)) {
            String aspect = FRAME.matcher(OWNERS.matcher(part)
                            .replaceAll("they")
                            .replaceAll("\\s+", " ")
                            .strip())
                    .replaceFirst("")
                    .strip()
                    .replaceAll(TAIL.pattern(), "")
                    .replaceAll("(?i)(?:^|\\s+)(?:differ|compare|different|than)[\\s?.!]*$", "")
                    .replaceAll("^[\\W&&[^(\"“]]+|[\\s?.!,:;]+$", "");
            if (!SHARING.containsAll(Framing.subject(aspect))) {
                String label = aspect.substring(0, 1).toUpperCase(Locale.ROOT) + aspect.substring(1);
                aspects.add(label.substring(0, Math.min(Aspect.LONGEST, label.length())));
            }
        }
        return List.copyOf(aspects);
    }
}
