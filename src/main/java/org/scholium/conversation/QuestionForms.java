package org.scholium.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its wording what a question asks for; English has few ways to ask. */
final class QuestionForms {

    private static final String PAPER =
            "(?:papers?|articles?|works?|stud(?:y|ies)|publications?|abstracts?|surveys?|preprints?)";

    private record Form(Pattern pattern, QuestionKind kind) {}

    private static final Pattern SMALL_TALK = Pattern.compile(
            "(?i)^\\W*(?:(?:hi|hello|hey|howdy|greetings|good (?:morning|afternoon|evening|day)|thanks?|thank you|thx|cheers|bye|goodbye|see you|ok(?:ay)?|great|cool|nice|perfect|awesome|got it|help)\\b"
                    + "(?:\\W+(?:there|scholium|all|everyone|a lot|so much|very much|again|you|for (?:that|the help|your help)|that(?:'s| is| was)? (?:great|helpful|useful|all)))*\\W*)+$");

    private static final Pattern ABILITY = Pattern.compile(
            "(?i)\\bwhat (?:can|could|should|do|may) (?:i|we|you|one) (?:ask|do|help|answer)\\b|\\bwho are you\\b|\\bwhat are you\\b"
                    + "|\\bhow (?:do|does|can|should) (?:you|i use you|this|it|scholium)(?: (?:work|help|use this))\\b|\\bhow (?:do|can|should) i (?:use|ask|search)\\b|\\bcan you help\\b"
                    + "|\\bwhere do(?:es)? (?:you|your|it|this|the answers?|the data)\\b.*\\b(?:get|come|take|find|know)\\b|\\bare you (?:an? )?(?:ai|llm|bot|chatgpt|gpt|language model|human)\\b");

    private static final Pattern TOPICS = Pattern.compile(
            "(?i)\\b(?:topics?|themes?|subjects?|areas?|fields?)\\b|\\bwhat (?:are|is) (?:these|those|they|the (?:papers|abstracts|articles)|this|the corpus|this corpus|the collection|this collection|all (?:this|these|of (?:this|these)))(?: papers| corpus| collection)?(?: (?:mostly|mainly|all|generally|in general))? about\\b");

    private static final List<Form> FORMS = List.of(
            form(
                    "\\b(?:which|any|all|some) of (?:these|those|them)\\b|\\b(?:the|those|these) (?:\\w+ )?ones\\b",
                    QuestionKind.FIND_ALL),
            form("^\\W*(?:(?:i|we)(?:'?m| am|'?re| are) )?(?:looking|searching) for\\b", QuestionKind.FIND_ONE),
            form(
                    "\\b(?:which|what|all|every|any|other|more|list|those|these|how many) (?:of (?:the|these|those) )?(?:\\w+[- ]){0,3}?(?:papers|articles|works|studies|publications|abstracts|surveys|preprints|ones)\\b",
                    QuestionKind.FIND_ALL),
            form(
                    "^\\W*(?:which|who) (?:of (?:the|these|those|them) )?(?:papers |ones )?(?:are|have|use|do|deal|discuss|mention|study|propose|introduce|present|consider|look|run|focus|worry|talk|address|tackle|evaluate|benchmark|release|report|apply|argue|claim|try|test)\\b",
                    QuestionKind.FIND_ALL),
            form(
                    "\\b(?:everything|all (?:the )?(?:work|research|papers))\\b|^\\W*(?:please )?(?:list|enumerate)\\b|\\bdo any of (?:these|the|them|those)\\b|\\bare there (?:any )?\\b|\\b(?:what|anything else|who else) (?:have we got|do we have|is there|have you got|do you have|else)\\b|^\\W*who (?:\\w+s)\\b",
                    QuestionKind.FIND_ALL),
            form(
                    "\\b(?:which|what) (?:\\w+ )?(?:paper|article|work|study|publication|abstract|survey|preprint|one)\\b|\\bthe (?:paper|one|article|study|work|survey) (?:about|on|that|which|where|with|arguing|showing|from|by|in which|using|proposing|saying|claiming|called|for|of)\\b",
                    QuestionKind.FIND_ONE),
            form(
                    "\\b(?:is there|anything|something|got anything|has any(?:one|body)|did any(?:one|body)|does any(?:one|body)|find me|point me|any "
                            + PAPER + "|an? " + PAPER + " (?:about|on|that|which)|i half remember|which one)\\b",
                    QuestionKind.FIND_ONE),
            form(
                    "^\\W*who (?:looked|studied|examined|investigated|showed|proposed|introduced|tested|checked|argued|claimed|compared|worked|used|built|made|tried|found)\\b",
                    QuestionKind.FIND_ONE),
            form(
                    "\\bhow (?:many|much|often|big|large|long|high|far|fast|well|accurate|small|frequently|common)\\b",
                    QuestionKind.FACT),
            form(
                    "\\b(?:why|how|explain|describe|summari[sz]e|summary|overview|gist|tell me (?:more )?about|what(?:'s| is| are|s)? (?:the )?(?:point|idea|case|reason|argument|approach|method|difference|problem|purpose|goal|motivation|contribution|main|key|meant|wrong|intuition|novelty|takeaway|finding|conclusion|claim|thesis|limitation|drawback|advantage|benefit|role)s?)\\b",
                    QuestionKind.EXPLAIN),
            form(
                    "^\\W*what (?:does|do|did) .*\\b(?:do|find|found|say|show|claim|propose|argue|conclude|mean|discover|learn|suggest|recommend|contribute|change|blame|improve|add|offer|introduce|solve|address)\\b",
                    QuestionKind.EXPLAIN),
            form("^\\W*what(?:'s| is| are|s)\\b(?! (?:the|its|their|his)\\b)", QuestionKind.EXPLAIN));

    private QuestionForms() {}

    static QuestionKind kind(String question) {
        return FORMS.stream()
                .filter(form -> form.pattern().matcher(question).find())
                .map(Form::kind)
                .findFirst()
                .orElse(QuestionKind.FACT);
    }

    static boolean isSmallTalk(String question) {
        return SMALL_TALK.matcher(question).matches()
                || ABILITY.matcher(question).find();
    }

    /** What a question about the whole corpus wants, judged once it is known to be one. */
    static Optional<CorpusAspect> aspect(String question, boolean limited) {
        if (TOPICS.matcher(question).find()) {
            return Optional.of(CorpusAspect.TOPICS);
        }
        if (has(
                question,
                "most (?:co-?)?authors|most people|largest (?:team|group|author)|biggest (?:team|group)|longest author")) {
            return Optional.of(CorpusAspect.MOST_AUTHORS);
        }
        if (has(question, "fewest|least (?:co-?)?authors|smallest (?:team|group)")) {
            return Optional.of(CorpusAspect.FEWEST_AUTHORS);
        }
        if (has(question, "newest|latest|most recent|recent|last (?:one|paper)|youngest")) {
            return Optional.of(CorpusAspect.NEWEST);
        }
        if (has(question, "oldest|earliest|first (?:one|paper|published)")) {
            return Optional.of(CorpusAspect.OLDEST);
        }
        if (has(question, "how many|number of|count|how (?:big|large)|size of")) {
            return Optional.of(CorpusAspect.COUNT);
        }
        boolean listing = has(
                question,
                "papers?|titles?|articles?|list|everything|corpus|collection|abstracts?|studies|ones|what(?:'s| is| do you have)|anything");
        return listing || limited ? Optional.of(CorpusAspect.LIST) : Optional.empty();
    }

    private static boolean has(String text, String regex) {
        return Pattern.compile("(?i)\\b(?:" + regex + ")\\b").matcher(text).find();
    }

    private static Form form(String regex, QuestionKind kind) {
        return new Form(Pattern.compile("(?i)" + regex), kind);
    }
}
