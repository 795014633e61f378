package org.scholium.question;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.text.Analysis;

/** Tells by its words whether a turn speaks of what was spoken of before. */
final class Reference {

    private static final String PAPER = "(?:paper|study|work|article|survey|one|method|approach|benchmark|dataset)";

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)\\b(?:it|its|they|them|their|theirs|he|she|this(?! (?:corpus|collection|page|site|tool|app|list))"
                    + "|(?:that|the|same) (?:paper|study|work|article|survey|dataset|benchmark|method|approach|authors?))\\b");

    private static final Pattern THE_ONE =
            Pattern.compile("(?i)\\b(?:the|that) (?:only )?(?:paper|study|article|one)\\b");

    private static final Pattern ONE = Pattern.compile(
            "(?i)\\b(?:this|that|the same) (?:paper|study|work|article|survey|one)\\b|\\babout it\\W*$|\\bof it\\W*$");

    /** "Do models lie when they are asked" has a "they" of its own. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:do|does|did|can|are|were|will|would|should|how|why|when|which|what) (?:\\p{L}+ ){0,3}?\\p{L}{3,}s (?:\\p{L}+ ){0,4}?"
                    + "(?:when|if|because|while|that|whether|once|after|before|since|so) (?:they|their|them)\\b"
                    + "|^\\W*(?:in|for|with|among|given|as|since) [^,:?]*\\p{L}{3,}s\\b[^,:?]*,.*\\b(?:they|their|them)\\b");

    /** "Fairness in technology: what do they use?" says itself what it is about. */
    private static final Pattern HEADED = Pattern.compile("^\\W*([^:?!.,]{3,80}):\\s");

    private static final Pattern CONTINUES = Pattern.compile("(?i)^\\W*(?:and|but|also|what about|how about|which ones?"
            + "|(?:on|in|with|for|by|to|at) (?:which|what|whom))\\b");

    private static final Pattern CHANGES_TOPIC = Pattern.compile(
            "(?i)\\b(?:different|another|new|other) (?:topic|subject|question|paper|one)\\b|\\bchange (?:of )?(?:topic|subject)"
                    + "|\\bthe (?!(?:first|second|third|last|same|other) )(?:[\\w-]+ ){1,3}?one\\b"
                    + "|\\bthe (?:one|paper) (?:about|on|that|with|from|where|which)\\b");

    private static final Pattern WHICH = Pattern.compile(
            "(?i)^\\W*(?:(?:and|so|ok|then)\\b\\W*)*which (?:one |of (?:them|these|those) )?(?:is|was|came|has|had)\\b(?!.*\\b(?:papers?|corpus)\\b)");

    private static final Pattern WHICH_ONE = Pattern.compile("(?i)^\\W*(?:(?:and|so|ok|then)\\b\\W*)*which one\\b");

    private static final Pattern OF_THE_CORPUS = Pattern.compile(
            "(?i)\\b(?:papers|titles|corpus|collection|abstracts|articles|list|everything|newest|oldest|latest|topics?)\\b");

    /** "Both" and "each" before another noun count things inside a paper. */
    private static final Pattern EACH = Pattern.compile(
            "(?i)\\b(?:both|each)(?: (?:of (?:them|these|those|the)|papers?|ones?|work|stud(?:y|ies)|do|does|did|say|says|use|uses|find|finds|have|has|is|are|was|were|make|makes|give|gives)\\b|(?=\\W*$)|(?=[,?.;:]))"
                    + "|\\b(?:do|does|did|are|is|were|have|has|for|of|in) (?:both|each|either|neither)\\b(?! (?:\\p{L}+s|step|turn|sample|token|task|layer|time|case|round|example|user|agent|side|other)\\b)"
                    + "|\\b(?:all of them|they all|these|those|them all|either (?:of (?:them|these|those)|one|paper)|neither|all (?:two|three|four|five|six))\\b"
                    + "|\\b(?:the|all) (?:two|three|four|five|six|seven|eight|pair)(?: (?:papers?|ones|of them|studies|works|benchmarks|data ?sets|surveys|methods))?(?=\\W|$)"
                    + "|\\b(?:of )?(?:them|these|those)\\b");

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven", "eight");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:the|all|these|those|of) (" + String.join("|", NUMBERS)
                    + ")\\b(?: (?:papers?|ones|of them|studies|works|benchmarks|data ?sets|surveys|methods)\\b)?(?=\\W*$|[,?.:;]| (?:do|does|did|is|are|was|were|has|have|had|can|could|use|uses|used|release|released|differ|compare|say|find|found|propose|report|mention|test|need|and|with|in terms)\\b)");

    private static final Pattern PLURAL = Pattern.compile("(?i)\\b(?:they|them|their|these|those|theirs)\\b");

    private static final Pattern SINGULAR =
            Pattern.compile("(?i)\\b(?:it|its|this|that) ?(?:" + PAPER + ")?\\b|\\bthe (?:" + PAPER + "|authors?)\\b");

    private static final Pattern OF_THE_LAST_TWO = Pattern.compile(
            "(?i)\\b(?:both|the two|the pair|either|neither|each of (?:them|the two)|compare (?:them|these|those|the two)|(?:them|these|those|they) (?:differ|compare|share|agree|disagree|relate|have (?:\\w+ )?in common)|of the two|of them|between (?:them|these|those))\\b"
                    + "|\\bwhich one\\b|\\bwhich (?:one |paper )?(?:has|have|is|are|was|uses?|tests?|contains?) (?:the )?(?:more|fewer|less|most|least|\\p{L}{3,}er|\\p{L}{3,}est)\\b");

    /** What any paper has, so that a question of nothing else is one about the paper at hand. */
    private static final Set<String> PARTS = Analysis.terms(
            "data dataset corpus sample code repository link model limitation limit weakness drawback caveat result finding"
                    + " conclusion takeaway outcome method approach technique algorithm baseline benchmark task experiment evaluation evaluate test tested"
                    + " metric measure score accuracy performance perform author human people annotator annotation participant interview license licence"
                    + " available availability release released online public open source size scale large big small cost compute time long train training"
                    + " theory proof prove theorem guarantee assumption language domain application example problem motivation goal idea contribution"
                    + " best worst better worse work works future next compare collect collected made built different novel main important year");

    private Reference() {}

    /** Whether it asks for nothing but what any paper has. */
    static boolean asksOfPartsOnly(Set<String> subject) {
        return PARTS.containsAll(subject);
    }

    /** Whether a pronoun in it needs something said before. */
    static boolean pointsBack(String question) {
        Matcher headed = HEADED.matcher(question);
        boolean itsOwn = headed.find()
                && !POINTS_BACK.matcher(headed.group(1)).find()
                && !Framing.subject(headed.group(1)).isEmpty();
        return POINTS_BACK.matcher(question).find()
                && !itsOwn
                && !BOUND.matcher(question).find();
    }

    /** Whether it is about some paper of which it does not say which: "tell me more about that paper". */
    static boolean meansOne(String question) {
        return ONE.matcher(question).find();
    }

    /** Whether it speaks of one paper that its limits may tell: "the paper from 2019". */
    static boolean isOfOne(String question) {
        return THE_ONE.matcher(question).find();
    }

    /** Whether it goes on from the turn before by its opening: "and …", "what about …". */
    static boolean continues(String question) {
        return CONTINUES.matcher(question).find();
    }

    /** Whether it asks which of some papers it is, without saying of which: "which is newest?" */
    static boolean asksWhich(String question) {
        return WHICH.matcher(question).find();
    }

    /** Whether it asks which of a few papers something is said of: "which one is about news?" */
    static boolean asksWhichOne(String question) {
        return WHICH_ONE.matcher(question).find();
    }

    /** Whether it speaks of the papers as a whole. */
    static boolean isOfTheCorpus(String question) {
        return OF_THE_CORPUS.matcher(question).find();
    }

    /** Whether it says that it leaves what was spoken of. */
    static boolean changesTopic(String question) {
        return CHANGES_TOPIC.matcher(question).find();
    }

    /** Whether it speaks of each of several papers. */
    static boolean meansEach(String question) {
        return EACH.matcher(question).find();
    }

    /** Whether it may speak of several papers. */
    static boolean isPlural(String question) {
        return PLURAL.matcher(question).find() || meansEach(question);
    }

    /** How many papers "the two" or "all four" are. */
    static OptionalInt count(String question) {
        Matcher counted = COUNTED.matcher(question);
        return counted.find()
                ? OptionalInt.of(2 + NUMBERS.indexOf(counted.group(1).toLowerCase(Locale.ROOT)))
                : OptionalInt.empty();
    }

    /** Whether it speaks of one paper. */
    static boolean isSingular(String question) {
        return SINGULAR.matcher(question).find();
    }

    /** Whether it means the two papers spoken of last, though in different turns. */
    static boolean meansLastTwo(String question) {
        return OF_THE_LAST_TWO.matcher(question).find();
    }
}
