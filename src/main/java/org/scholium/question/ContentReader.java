package org.scholium.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.question.Content.Facet;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;

/** What an answer must hold, told by the wording of the question. */
final class ContentReader {

    private record Wording(Expected expected, Pattern words) {}

    private static final List<Wording> WORDINGS = List.of(
            wording(Expected.LONG_FORM, "\\b(?:stands? for|short for|acronym|abbreviat\\w*|spell(?:ed|s)? out)\\b"),
            wording(Expected.SHARE, "\\b(?:fraction|percent\\w*|share of|proportion|how often)\\b"),
            wording(
                    Expected.NUMBER,
                    "\\bhow (?:many|much|big|large|long|far|high|well|fast|small|accurate|expensive|costly)\\b"
                            + "|\\b(?:score\\w*|number|rate|size|accuracy|error|correlation|gain|ratio|amount)\\b"),
            wording(
                    Expected.NAME,
                    "\\b(?:who|whose|where|which|called|named?)\\b"
                            + "|\\bwhat (?!(?:is|are|was|were|does|do|did|has|have|had|can|could|would|will|should|if|about|for|they|we|it|you|makes?|happens?|\\w+ed)\\b)\\w+"));

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\?+\\s+|[;—]\\s*|\\s[-–]\\s|,?\\s+(?:and|but|or)\\s+"
            + "(?=(?:(?:by|from|to|in|on|at|of|for|with)\\s+)?(?:what|which|who|whose|where|when|how|why)\\b)");

    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?i)^\\W*(?:(?:so|and|but|well|ok|okay)\\W+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b");

    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\bhow many ((?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could)\\b)[\\w-]+(?:\\s+|\\W*$)){1,3})");

    /** Quantities that go by one name: a paper without the word does not give the figure. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:rate|size|accuracy|error|correlation|ratio|cost|price|budget|latency|speed|memory|parameters|gpus?|hours)\\b");

    private static final Pattern ASKS_RESULT = Pattern.compile(
            "(?i)\\b(?:find|finds|found|finding|findings|results?|conclu\\w+|show|shows|discover\\w*|learn|outcome|perform\\w*)\\b");
    private static final Pattern ASKS_WHOLE = Pattern.compile(
            "(?i)^\\W*(?:what(?:'s| is| are|s)|tell me|explain|describe|summar\\w+|give me|overview)\\b|\\b(?:vs|versus|compare|differences?)\\b");
    private static final Pattern ASKS_REASON = Pattern.compile(
            "(?i)\\b(?:why|reasons?|causes?|wrong|problems?|complaints?|fail\\w*|better|arguments?|case for|justif\\w*|point of|limits?|limitations?)\\b");
    private static final Pattern ASKS_EVALUATION = Pattern.compile(
            "(?i)\\b(?:test(?:s|ed)?|tr(?:y|ies|ied)|experiment\\w*|evaluat\\w*|validat\\w*|benchmark\\w*|data ?sets?|record|measured?|trials?|perform\\w*|tasks?)\\b");

    private ContentReader() {}

    private static Wording wording(Expected expected, String words) {
        return new Wording(expected, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /**
     * Reads what is asked for.
     *
     * @param text what is searched for
     * @param whole the question as it reads alone
     */
    static Content read(String text, String whole, AspectName aspect) {
        return new Content(expected(text), counted(text), measures(text), said(text), facets(text, whole), aspect);
    }

    private static List<Expected> expected(String text) {
        List<Expected> parts = BETWEEN_PARTS
                .splitAsStream(text.strip())
                .map(ContentReader::ofPart)
                .distinct()
                .toList();
        boolean open = parts.stream().noneMatch(Expected::isOfAFact);
        return open && YES_OR_NO.matcher(text).find() ? List.of(Expected.YES_NO) : parts;
    }

    private static Expected ofPart(String part) {
        return WORDINGS.stream()
                .filter(wording -> wording.words().matcher(part).find())
                .map(Wording::expected)
                .findFirst()
                .orElse(Expected.TEXT);
    }

    private static Set<String> counted(String text) {
        Matcher counts = COUNTS.matcher(text);
        return counts.find() ? Analysis.terms(counts.group(1)) : Set.of();
    }

    private static Set<String> measures(String text) {
        return MEASURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(measure -> Analysis.terms(measure).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> said(String text) {
        return ProperNames.words(text).stream()
                .filter(ProperNames::isName)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<Facet> facets(String text, String whole) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        Stream.of(Facet.values()).filter(facet -> asks(facet, text, whole)).forEach(facets::add);
        return facets;
    }

    private static boolean asks(Facet facet, String text, String whole) {
        return switch (facet) {
            case WHOLE -> ASKS_WHOLE.matcher(whole).find();
            case RESULT -> ASKS_RESULT.matcher(text).find();
            case REASON -> ASKS_REASON.matcher(text).find();
            case EVALUATION -> ASKS_EVALUATION.matcher(text).find();
        };
    }
}
