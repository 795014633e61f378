package org.scholium.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Content.Facet;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;

/** What an answer must hold, told by the wording of the question. */
final class ContentReader {

    private record Wording(Expected expected, Pattern words) {}

    private static final List<Wording> WORDINGS = List.of(
            wording(Expected.LONG_FORM, "\\b(?:stands? for|short for|acronym|abbreviat\\w*|spell(?:ed|s)? out)\\b"),
            wording(Expected.SHARE, "\\b(?:fraction|percent\\w*|share of|proportion|how often)\\b"));

    /** Asks for a figure, whatever else is asked for. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)\\bhow (?:many|much)\\b|\\bwhat (?:did|does|do) (?:it|they) score\\b|\\bwhat (?:score|number|share)\\b");

    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\bhow many ((?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could)\\b)[\\w-]+(?:\\s+|\\W*$)){1,3})");

    /** Quantities that go by one name: a paper without the word does not give the figure. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:rate|size|accuracy|error|correlation|ratio|cost|price|budget|latency|speed|memory|parameters|gpus?|hours)\\b");

    private ContentReader() {}

    private static Wording wording(Expected expected, String words) {
        return new Wording(expected, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /**
     * Reads what is asked for.
     *
     * @param text what is searched for
     * @param learnt what the head takes the whole for
     * @param facets the sides of a paper that the head sees asked for
     */
    static Content read(String text, Expected learnt, Set<Facet> facets, @Nullable AspectName aspect) {
        return new Content(expected(text, learnt), counted(text), measures(text), said(text), facets, aspect);
    }

    /** A part of a question, or an aspect, that is asked of one paper. */
    static Content read(String text) {
        return new Content(expected(text, Expected.TEXT), counted(text), measures(text), said(text), Set.of(), null);
    }

    private static List<Expected> expected(String text, Expected learnt) {
        Optional<Expected> worded = WORDINGS.stream()
                .filter(wording -> wording.words().matcher(text).find())
                .map(Wording::expected)
                .findFirst();
        if (worded.isPresent()) {
            return List.of(worded.get());
        }
        Expected first = learnt == Expected.LIST ? Expected.NAME : learnt;
        boolean further = first != Expected.NUMBER && FIGURE.matcher(text).find();
        return further ? List.of(first, Expected.NUMBER) : List.of(first);
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
}
