package org.scholium.question;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.text.Analysis;
import org.scholium.text.Sought;
import org.scholium.text.Tuning;

/** What a phrase asks to compare papers by. */
final class AspectReader {

    /** A phrase of more words that matter asks for something of its own. */
    private static final int FEW = Tuning.count("question.aspect.few");

    /** Words that say that a thing can be had. */
    private static final Set<String> RELEASE = Analysis.terms(
            "availability available open source sourced release released public publicly share shared repository github link url"
                    + " license licence download online website");

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

    private final Heads heads;

    AspectReader(Heads heads) {
        this.heads = heads;
    }

    /** Whether a text asks for nothing but what is released, and says so by more than a thing that can be. */
    boolean asksForRelease(String text) {
        return name(text).filter(AspectName.AVAILABILITY::equals).isPresent()
                && (COMES_WITH.matcher(text).find()
                        || Analysis.terms(text).stream()
                                .anyMatch(term -> RELEASE.contains(term) && !RELEASABLE.contains(term)));
    }

    /** The aspect that a text asks for and nothing else, if there is one. */
    Optional<AspectName> name(String text) {
        return Framing.subject(text).size() > FEW ? Optional.empty() : heads.aspect(text);
    }

    /** A phrase as what papers are compared by: "which has more dilemmas" asks each how many dilemmas it has. */
    Aspect read(String phrase) {
        Optional<AspectName> name = name(phrase);
        boolean ranks = NUMBERS.matcher(phrase).find();
        String counted = NUMBER_OF.matcher(phrase).replaceFirst("how many ");
        String asked = MORE.matcher(counted).replaceFirst("how many $1");
        return new Aspect(
                name.isPresent() && !ranks ? name.get().label() : phrase,
                name.orElse(null),
                name.isPresent() && !Comparands.asks(phrase),
                Sought.of(asked),
                ContentReader.read(asked),
                ranks);
    }
}
