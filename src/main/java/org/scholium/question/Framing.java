package org.scholium.question;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.text.Analysis;

/** The words of a question that address the assistant or the corpus rather than a subject. */
final class Framing {

    private static final String PAPER = "(?:papers?|articles?|works?|stud(?:y|ies)|publications?|abstracts?|research"
            + "|preprints?|stuff|ones?|things?)";

    private static final String GREETING =
            "(?:(?:ok(?:ay)?|so|well|hi|hello|hey|please|thanks|and|also|now|then|but|hmm+|um+|right)\\b[\\s,.!:-]*)*";

    private static final String REQUEST = "(?:(?:can|could|would|will) you (?:please )?|please "
            + "|i(?:'d| would) like (?:to (?:know|see|read|find) )?"
            + "|i(?:'m| am) (?:looking for|searching for|after|interested in|trying to find) ?"
            + "|i (?:want|need)(?: to (?:know|see|read|find))? ?|i (?:half |vaguely )?remember ?"
            + "|do you (?:know|have) (?:of |about )?|have you (?:got|read|seen) ?"
            + "|(?:what )?have we got ?|got ?|(?:is|are) there ?|looking for ?"
            + "|in plain (?:english|words),? ?|in (?:simple|short|brief)(?: terms| words)?,? ?)*";

    private static final String VERB =
            "(?:(?:find|show|give|tell|get|list|name|recommend|point|suggest|explain|describe"
                    + "|summari[sz]e)(?: me| us)?(?: to| about)? ?)?";

    private static final String OBJECT =
            "(?:(?:a|an|the|any|some|all|every|everything|anything|something|someone|anyone"
                    + "|(?:which|what)(?:'?s)?|other|others|another|further|more|that|those|these|of|in|here|there|"
                    + PAPER + ")\\b[\\s,]*)*";

    private static final String RELATION = "(?:(?:on|about|that|which|who|is|are|do|does|deals?|with|covers?|concerning"
            + "|regarding|related to|dealing with|where|looks? (?:at|into)|looked (?:at|into)|touch(?:es)? (?:up)?on|go(?:es)? into|talks? about|say|says|for)\\b[\\s,]*)*";

    private static final Pattern OPENING = Pattern.compile("(?i)^\\W*" + GREETING + REQUEST + VERB + OBJECT + RELATION);

    /** Words that no question is about: of papers and listings, of asking, of the assistant. */
    private static final Set<String> FRAME_TERMS = Analysis.terms(
            "paper article study work publication abstract title"
                    + " corpus collection library database list entry show shown give given find found tell told know known get got"
                    + " look looking search want need like please would could can will may might publish release date year write"
                    + " written wrote come came appear author people person researcher many much number count total hold contain"
                    + " include mention does did about mostly topic subject theme general overview new newest latest recent recently old oldest"
                    + " earliest first last most fewest least top all every each any some see read help hello hi hey thanks thank"
                    + " okay ok just only ask question answer currently available exist say said full whole entire complete far"
                    + " also really actually mainly overall main kind sort type cover remember half name add single anything"
                    + " something everything someone anyone one thing stuff use used whats span differ difference compare comparison versus vs both");

    /** Words by which papers are asked for by what the listing states. */
    private static final Set<String> LISTING_TERMS = Analysis.terms(
            "average mean median typical total sum together altogether combined across team size byline output dated undated"
                    + " blank missing entry item title document big bigger biggest small smaller smallest large larger largest group say"
                    + " organisation organization company lab institution instead count whatever posted collaboration distribution"
                    + " range period year month sort order rank first second half spring summer autumn winter quarter"
                    + " summarise summarize summary overview publication addition release nothing else other another more less few several lot bunch couple handful");

    private Framing() {}

    /** The search terms of a text that name a subject, those of the listing left out as well. */
    static Set<String> content(String text) {
        Set<String> terms = subject(text);
        terms.removeAll(LISTING_TERMS);
        return terms;
    }

    /** The question without its conversational opening; the whole question when nothing else is left. */
    static String strip(String question) {
        String stripped = OPENING.matcher(question).replaceFirst("").strip();
        return subject(stripped).isEmpty() ? question.strip() : stripped;
    }

    /** The search terms of a text that name a subject. */
    static Set<String> subject(String text) {
        Set<String> terms = new LinkedHashSet<>(Analysis.terms(text));
        terms.removeAll(FRAME_TERMS);
        return terms;
    }
}
