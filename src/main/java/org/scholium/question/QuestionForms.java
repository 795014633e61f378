package org.scholium.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its wording what a question asks for; English has few ways to ask. */
final class QuestionForms {

    private static final String PAPER = "(?:paper|article|work|study|publication|abstract|survey|preprint)";
    private static final String PAPERS =
            "(?:papers|articles|works?|studies|publications|abstracts|surveys|preprints|research|literature)";
    private static final String DOES = "(?:are|have|use|do|deal|discuss|mention|study|propose|introduce|present"
            + "|consider|look|run|ran|focus|worry|talk|address|tackle|evaluate|benchmark|release|report|apply|argue|claim|try|test)";
    private static final String LOOKED =
            "(?:looked|studied|examined|investigated|showed|proposed|introduced|tested|checked"
                    + "|argued|claimed|compared|worked|used|built|made|tried|found)";
    /** "Which study looked at …" asks for one, "which study moral dilemmas" for several. */
    private static final String ONE_STUDY =
            "study (?:" + LOOKED + "|is|was|has|had|does|did|about|on|of|in|with|that|shows|finds|uses|proposes)\\b";

    /** "Why does the paper on … drop the critic" asks into a paper, not for it. */
    private static final String NOT_INTO =
            "^(?!\\W*(?:(?:how\\b(?! about)|why|when|where|what (?:does|do|did)|does|did|explain|describe|summari[sz]e)\\b"
                    + "|(?:in|for|from|according to) the " + PAPER + "\\b.*, |the " + PAPER + "\\b.*: "
                    + "|(?:what(?:'?s| is) the .*\\bcalled|what(?:'?s)?|which|whose?)\\b(?! (?:\\w+ )?(?:" + PAPER
                    + "|one)\\b).*(?:\\b(?:in|of|from|by)|,) the (?:" + PAPER + "|one)\\b)).*";

    /** Not a search for a paper that goes on to ask what stands in it. */
    private static final String INTO =
            "^(?!.*\\b(?:which|what|find me|is there|any) (?:\\w+ )?(?:" + PAPER + "|one)\\b).*";

    private static final String GIST =
            "(?:point|idea|case|reason|argument|approach|method|difference|problem|purpose|goal"
                    + "|motivation|contribution|main|key|meant|wrong|intuition|novelty|takeaway|finding|conclusion|claim|thesis"
                    + "|limitation|drawback|advantage|benefit|role)s?";
    private static final String ACTS =
            "(?:do|find|found|say|show|claim|propose|argue|conclude|mean|discover|learn|suggest"
                    + "|reveal|recommend|contribute|change|blame|improve|add|offer|introduce|solve|address)";

    private record Form(Pattern pattern, QuestionKind kind) {}

    private static final List<Form> FORMS = List.of(
            all("\\b(?:which|any|all|some) of (?:these|those|them)\\b"),
            all("\\b(?:the|those|these) (?:\\w+ )?ones\\b"),
            all("^\\W*(?:(?:new|more|other|recent|some|any|all|good) )?" + PAPERS + "\\b(?! (?:is|are|do|does)\\b)"),
            all("\\bwhat (?:have|has) (?:people|anyone|others|researchers|been) (?:done|tried|written|published)\\b"),
            one("^\\W*(?:(?:i|we)(?:'?m| am|'?re| are) )?(?:looking|searching) for\\b"),
            all(
                    "\\b(?:which|what|all|every|any|other|more|list|those|these) (?:of (?:the|these|those) )?(?:(?!to )\\w+[- ]){0,3}?(?:"
                            + PAPERS + "|ones)\\b"),
            all("\\bhow many (?:\\w+ )?(?:papers|studies|works|publications)\\b"),
            all("^\\W*where (?:is|are|was|were) .*\\b(?:used|applied|mentioned|discussed|studied)\\W*$"),
            all("^\\W*(?:which|who) (?:of (?:the|these|those|them) )?(?:papers |ones )?(?!" + ONE_STUDY + ")" + DOES
                    + "\\b"),
            all("\\b(?:do|does|did|has|have|are|is) any (?:of (?:the|these|those|them) ?)?(?:" + PAPER + "|" + PAPERS
                    + ")\\b"),
            all("\\b(?:which|what)\\b.*\\bare there\\W*$"),
            all("\\b(?:everything|all (?:the )?" + PAPERS + ")\\b"),
            all("^\\W*(?:please )?(?:list|enumerate)\\b"),
            all("\\b(?:are there (?:any )?|what (?:have we got|do we have|is there|have you got|do you have|else))\\b"),
            all("^\\W*who \\w+s\\b"),
            fact(INTO + "\\bhow (?:many|much|often|long)\\b"),
            one("\\b(?:which|what) (?:\\w+ )?(?:" + PAPER + "|one)\\b"),
            one(NOT_INTO + "\\bthe (?:" + PAPER
                    + "|one) (?:about|on|that|which|where|with|arguing|showing|from|by|in which|using"
                    + "|proposing|saying|claiming|called|for|of)\\b"),
            one("\\b(?:is there|anything|something|(?:has|did|does) any(?:one|body)|find me|point me|i half remember"
                    + "|which one|any " + PAPER + "|an? " + PAPER + " (?:about|on|that|which))\\b"),
            one("^\\W*who " + LOOKED + "\\b"),
            fact(
                    "\\bhow (?:many|much|often|big|large|long|high|far|fast|well|accurate|small|frequently|common|expensive|costly)\\b"),
            explain("\\b(?:why|how|explain|describe|summari[sz]e|summary|overview|gist|tell me (?:more )?about)\\b"),
            explain("\\bwhat(?:'s| is| are|s)? (?:the )?(?:(?:central|main|key|core|basic) )?" + GIST + "\\b"),
            explain("(?:^|[.?!,;:])\\W*what (?:does|do|did) .*\\b" + ACTS + "\\b"),
            explain("^\\W*what(?:'s| is| are|s)\\b(?! (?:the|its|their|his)\\b)"));

    /** Who types more words than this without asking describes one paper. */
    private static final int KEYWORDS = 5;

    /** A question opens with one of these or has its mark; anything else is what people type into a search box. */
    private static final Pattern ASKS = Pattern.compile("(?i).*\\?.*"
            + "|^\\W*(?:(?:and|but|so|ok|okay|well|hi|hello|please|also|in|on|at|for|to|from|under|by|with|of) )*"
            + "(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would"
            + "|should|may|might|tell|explain|describe|summari[sz]e|give|name|compare|whats|hows)\\b.*");

    private static final Pattern SMALL_TALK = Pattern.compile(
            "(?i)^\\W*(?:(?:hi|hello|hey|howdy|greetings|good (?:morning|afternoon|evening|day)|thanks?|thank you|thx|cheers"
                    + "|bye|goodbye|see you|ok(?:ay)?|great|cool|nice|perfect|awesome|got it|help)\\b"
                    + "(?:\\W+(?:there|scholium|all|everyone|a lot|so much|very much|again|you|for (?:that|the help|your help)"
                    + "|that(?:'s| is| was)? (?:great|helpful|useful|all)))*\\W*)+$");

    private static final List<Pattern> ABILITY = List.of(
            pattern(
                    "\\bwhat (?:can|could|should|do|may) (?:i|we|you|one) (?:ask|do(?! (?:to|about|against|when|if)\\b)|help|answer)\\b"),
            pattern(
                    "\\b(?:who|what) are you\\b|\\bare you (?:an? )?(?:ai|llm|bot|chatgpt|gpt|language model|human)\\b"),
            pattern("\\bhow (?:do|does|can|should) (?:you|i use you|scholium) (?:work|help|use this)\\b"),
            pattern("\\bhow (?:do|can|should) i (?:use|ask|search)\\b|\\bcan you help\\b"),
            pattern("\\bwhere do(?:es)? (?:you|your|scholium|the answers?)\\b.*\\b(?:get|come|take|find|know)\\b"),
            pattern(
                    "\\bmak(?:e|ing) (?:things|stuff|it|this|anything) up\\b|\\b(?:you|your|scholium|answers?)\\b.*\\bhallucinat"
                            + "|\\btrust (?:you|your|the answers?)\\b"),
            pattern("\\bdo you (?:read|use|see|only|have access|search|make)\\b"));

    /** What "it" and "this" are while nothing else has been spoken of. */
    private static final Pattern ABILITY_OF_THIS = pattern("\\bhow (?:do|does|can|should) (?:this|it) (?:work|help)\\b"
            + "|\\bwhere does (?:it|this|the data)\\b.*\\b(?:get|come|take|find|know)\\b");

    private static final Pattern RELATED = pattern(
            "\\b(?:related|similar|comparable) (?:\\w+ )?to\\b|(?<!\\b(?:come|comes|came|how) )\\bclose to\\b|\\b(?:papers?|work|works|studies|ones?|others|more|anything|something)(?: else)? like\\b|\\b(?:related|similar|comparable) (?:papers?|works?|ones?|studies)\\b|\\b(?:anything|something|others?|any|more|papers?|works?|ones?|studies) (?:else )?(?:similar|related|comparable)\\b");

    private static final Pattern OLDEST = pattern("\\b(?:oldest|earliest)\\b");
    private static final Pattern EXTREME =
            pattern("\\b(?:oldest|earliest|newest|latest|most recent) (?:[\\w-]+ ){0,3}?(?:" + PAPER + "|" + PAPERS
                    + "|ones?)\\b");

    private static final List<Wish> SUPERLATIVES = List.of(
            wish(
                    "newest|newer|latest|most recent|more recent|came (?:out )?later|youngest|younger",
                    CorpusAspect.NEWEST),
            wish("oldest|older|earliest|came (?:out )?(?:first|earlier)|was (?:published )?first", CorpusAspect.OLDEST),
            wish(
                    "(?:most|more) (?:co-?)?authors|(?:larger|largest|bigger|biggest) (?:team|group)",
                    CorpusAspect.MOST_AUTHORS),
            wish(
                    "(?:fewest|fewer|least|less) (?:co-?)?authors|(?:smaller|smallest) (?:team|group)",
                    CorpusAspect.FEWEST_AUTHORS));

    /** A question that could go on from another: with its own "the …" and not asking for papers. */
    private static final Pattern GOES_ON =
            pattern("^(?!.*\\b(?:papers?|articles?|works?|studies|anything|everything|anyone|anybody|something)\\b)"
                    + "(?!\\W*(?:what(?:'s| is| are|s)|explain|define|tell me about|describe) (?!the\\b|its\\b)).*$");

    private record Wish(Pattern pattern, CorpusAspect aspect) {}

    private static final List<Wish> WISHES = List.of(
            wish("topics?|themes?|subjects?|areas?|fields?", CorpusAspect.TOPICS),
            wish("what (?:are|is) .*about", CorpusAspect.TOPICS),
            wish(
                    "most (?:co-?)?authors|most people|(?:largest|biggest) (?:team|group)|longest author",
                    CorpusAspect.MOST_AUTHORS),
            wish("fewest|least (?:co-?)?authors|smallest (?:team|group)", CorpusAspect.FEWEST_AUTHORS),
            wish("newest|latest|most recent|recent|last (?:one|paper)|youngest", CorpusAspect.NEWEST),
            wish("oldest|earliest|first (?:one|paper|published)", CorpusAspect.OLDEST),
            wish(
                    "how many|number of|count|how (?:big|large)|size of|(?:which|what) (?:years?|dates?|period)|span|(?:time|date) range",
                    CorpusAspect.COUNT),
            wish(
                    "papers?|titles?|articles?|list|everything|corpus|collection|abstracts?|studies|ones|what(?:'s| is| do you have)|anything",
                    CorpusAspect.LIST));

    private QuestionForms() {}

    /** What a question asks for, small talk and the corpus as a whole apart. */
    static QuestionKind kind(String question) {
        return FORMS.stream()
                .filter(form -> form.pattern().matcher(question).find())
                .map(Form::kind)
                .findFirst()
                .orElseGet(() -> ASKS.matcher(question).matches()
                        ? QuestionKind.FACT
                        : Framing.subject(question).size() > KEYWORDS ? QuestionKind.FIND_ONE : QuestionKind.FIND_ALL);
    }

    /** Whether it asks for the newest or the oldest papers of a subject. */
    static Optional<CorpusAspect> extreme(String question) {
        return !EXTREME.matcher(question).find()
                ? Optional.empty()
                : Optional.of(OLDEST.matcher(question).find() ? CorpusAspect.OLDEST : CorpusAspect.NEWEST);
    }

    /** What it wants to know of several papers by their dates or authors: "which of them is newer?" */
    static Optional<CorpusAspect> superlative(String question) {
        return SUPERLATIVES.stream()
                .filter(wish -> wish.pattern().matcher(question).find())
                .map(Wish::aspect)
                .findFirst();
    }

    /** Whether it may go on from the turn before without a word that says so. */
    static boolean goesOn(String question) {
        return GOES_ON.matcher(question).matches();
    }

    /** Whether answers to such a question show papers that can be narrowed down. */
    static boolean lists(QuestionKind kind) {
        return kind == QuestionKind.FIND_ALL
                || kind == QuestionKind.FIND_ONE
                || kind == QuestionKind.CORPUS
                || kind == QuestionKind.RELATED;
    }

    /** Whether it asks for papers like one that is known. */
    static boolean wantsRelated(String question) {
        return RELATED.matcher(question).find();
    }

    /**
     * Whether it greets, thanks, or asks about the assistant.
     *
     * @param opens whether nothing was spoken of before that "it" could mean
     */
    static boolean isSmallTalk(String question, boolean opens) {
        return SMALL_TALK.matcher(question).matches()
                || opens && ABILITY_OF_THIS.matcher(question).find()
                || ABILITY.stream()
                        .anyMatch(pattern -> pattern.matcher(question).find());
    }

    /** What a question that names no subject wants to know of the corpus; a list when it only limits dates or authors. */
    static Optional<CorpusAspect> aspect(String question, boolean limited) {
        return WISHES.stream()
                .filter(wish -> wish.pattern().matcher(question).find())
                .map(Wish::aspect)
                .findFirst()
                .or(() -> limited ? Optional.of(CorpusAspect.LIST) : Optional.empty());
    }

    private static Form all(String regex) {
        return new Form(pattern(regex), QuestionKind.FIND_ALL);
    }

    private static Form one(String regex) {
        return new Form(pattern(regex), QuestionKind.FIND_ONE);
    }

    private static Form fact(String regex) {
        return new Form(pattern(regex), QuestionKind.FACT);
    }

    private static Form explain(String regex) {
        return new Form(pattern(regex), QuestionKind.EXPLAIN);
    }

    private static Wish wish(String words, CorpusAspect aspect) {
        return new Wish(pattern("\\b(?:" + words + ")\\b"), aspect);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?i)" + regex);
    }
}
