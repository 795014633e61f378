package org.scholium.conversation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.index.Analysis;

/** The words of a question that address the assistant or the corpus rather than a subject. */
final class Framing {

    private static final String PAPER =
            "(?:papers?|articles?|works?|stud(?:y|ies)|publications?|abstracts?|research|preprints?|stuff|ones?|things?)";

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^\\W*(?:(?:ok(?:ay)?|so|well|hi|hello|hey|please|thanks|and|also|now|then|but|hmm+|um+|right)\\b[\\s,.!:-]*)*"
                    + "(?:(?:can|could|would|will) you (?:please )?|please |i(?:'d| would) like (?:to (?:know|see|read|find) )?|i(?:'m| am) (?:looking for|searching for|after|interested in|trying to find) ?"
                    + "|i (?:want|need)(?: to (?:know|see|read|find))? ?|i (?:half |vaguely )?remember ?|do you (?:know|have) (?:of |about )?|have you (?:got|read|seen) ?"
                    + "|got ?|have we got ?|what have we got ?|is there ?|are there ?|looking for ?|in plain (?:english|words),? ?|in (?:simple|short|brief)(?: terms| words)?,? ?)*"
                    + "(?:(?:find|show|give|tell|get|list|name|recommend|point|suggest|explain|describe|summari[sz]e)(?: me| us)?(?: to| about)? ?)?"
                    + "(?:(?:a|an|the|any|some|all|every|everything|anything|something|someone|anyone|(?:what|which)(?:'?s)?|that|those|these|of|in|here|there|"
                    + PAPER + ")\\b[\\s,]*)*"
                    + "(?:(?:on|about|that|which|who|is|are|do|does|deals?|with|covers?|concerning|regarding|related to|dealing with|where|looks? at|looked at|talks? about|say|says|for)\\b[\\s,]*)*");

    private static final Set<String> FRAME_TERMS = new LinkedHashSet<>();

    static {
        FRAME_TERMS.addAll(
                Analysis.terms(
                        "paper papers article articles study studies publication publications abstract abstracts"
                                + " title titles corpus collection library database dataset-of-papers list lists show shown give given find found tell told know knows"
                                + " have got get anything something everything someone anyone one ones thing things stuff look looking search want need like"
                                + " please could would can will may might publish published release released date dated year write written wrote come came out"
                                + " author authors people person researcher many much number count total hold holds contain contains include includes"
                                + " about mostly topic topics subject subjects theme themes general overview new newest latest recent recently old oldest earliest"
                                + " first last most fewest least top all every each any some see read help hello hi hey thanks thank you okay ok just only"
                                + " ask question questions answer answers current currently available exist exists say says said full whole entire complete"
                                + " so far also really actually mainly overall main kind kinds sort sorts type types cover covers covered"
                                + " remember half tell name names add added single use used uses using whats appear appeared entries entry"));
        FRAME_TERMS.remove("dataset");
    }

    private Framing() {}

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
