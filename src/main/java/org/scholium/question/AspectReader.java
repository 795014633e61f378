package org.scholium.question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.text.Analysis;
import org.scholium.text.Sought;

/** What a phrase asks to compare papers by. */
final class AspectReader {

    private static final Map<AspectName, Set<String>> NAMES = Map.of(
            AspectName.PROBLEM,
            Analysis.terms(
                    "problem gap motivation motivated challenge issue difficulty blame tackle address solve criticise"
                            + " criticize wrong"),
            AspectName.APPROACH,
            Analysis.terms(
                    "approach method technique methodology idea proposal propose proposed solution trick add change"
                            + " contribution contribute introduce novel novelty do"),
            AspectName.DATA,
            Analysis.terms(
                    "data dataset corpus corpora scale sample benchmark size big bigger biggest large larger largest"
                            + " small smaller smallest long longer"),
            AspectName.FINDINGS,
            Analysis.terms(
                    "finding find found result outcome conclusion conclude performance show discover learn reveal"),
            AspectName.LIMITATIONS,
            Analysis.terms("limitation weakness shortcoming drawback caveat limit downside"),
            AspectName.AVAILABILITY,
            Analysis.terms(
                    "availability available code open source sourced release released public publicly share shared repository github"
                            + " link url license licence download online website"));

    /** Words by which any aspect is asked for. */
    private static final Set<String> ASKING = Analysis.terms(
            "each both paper one main key used use using their its them"
                    + " data dataset model which what how many much state stated mention give given kind type any first second other two main does did was were make made");

    private static final Pattern COMES_WITH = Pattern.compile("(?i)\\bwith(?: (?:its|their|any))? code\\b");

    private static final Pattern MORE = Pattern.compile(
            "(?i)\\b(?:(?:which|who|what)(?: one| of \\w+(?: \\w+)?| paper)? )?(?:has|have|had|uses?|used|contains?|holds?|covers?|tests?|tested|got|gives?|with)? ?(?:the )?(?:more|most|fewer|fewest|less|least) ((?!authors?\\b)[\\w-]+s)\\b");
    private static final Pattern NUMBER_OF = Pattern.compile("(?i)\\b(?:the )?number of (?!authors?\\b)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\b(?:more|most|fewer|fewest|less|least|bigger|biggest|larger|largest|smaller|smallest|longer|longest|how (?:many|much|big|large))\\b");

    /** What can be released. */
    private static final Set<String> RELEASABLE =
            Analysis.terms("code data dataset model weight checkpoint benchmark implementation tool software resource");

    /** What is searched for to find what is released. */
    static final Sought RELEASED = Sought.of("code and data are publicly available, released as open source on GitHub");

    private AspectReader() {}

    /** Whether a text asks for nothing but what is released, and says so by more than a thing that can be. */
    static boolean asksForRelease(String text) {
        return name(text).filter(AspectName.AVAILABILITY::equals).isPresent()
                && (COMES_WITH.matcher(text).find()
                        || Analysis.terms(text).stream()
                                .anyMatch(term ->
                                        words(AspectName.AVAILABILITY).contains(term) && !RELEASABLE.contains(term)));
    }

    private static Set<String> words(AspectName aspect) {
        return NAMES.getOrDefault(aspect, Set.of());
    }

    /** The aspect that a text asks for and nothing else, if there is one. */
    static Optional<AspectName> name(String text) {
        Set<String> terms = Analysis.terms(text);
        return Stream.of(AspectName.values())
                .filter(aspect -> terms.stream().anyMatch(words(aspect)::contains))
                .filter(aspect ->
                        terms.stream().allMatch(term -> words(aspect).contains(term) || ASKING.contains(term)))
                .findFirst();
    }

    /** A phrase as what papers are compared by: "which has more dilemmas" asks each how many dilemmas it has. */
    static Aspect read(String phrase) {
        Optional<AspectName> name = name(phrase);
        boolean ranks = NUMBERS.matcher(phrase).find();
        String counted = NUMBER_OF.matcher(phrase).replaceFirst("how many ");
        String asked = MORE.matcher(counted).replaceFirst("how many $1");
        return new Aspect(
                name.isPresent() && !ranks ? name.get().label() : phrase,
                name.orElse(null),
                Sought.of(asked),
                ContentReader.read(asked),
                ranks);
    }
}
