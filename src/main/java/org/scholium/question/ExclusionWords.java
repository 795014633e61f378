package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.question.Stated.Span;

/** The phrases that papers must not be about, hold or be: "excluding surveys", "that do not use reinforcement learning". */
final class ExclusionWords {

    private static final String VERB =
            "(?:about|on|concern\\w*|cover\\w*|us(?:e|es|ing)|mention\\w*|involv\\w*|rel(?:y|ies|ying) on|based on|deal\\w* with|discuss\\w*|talk\\w* about|touch\\w* on|look\\w* at|need\\w*|requir\\w*|includ\\w*|contain\\w*|focus\\w* on|say\\w*|study|studies|studying|related to|to do with|centred on|centered on|work\\w* with|employ\\w*|appl(?:y|ies|ying))";
    private static final Pattern EXCLUDED = Pattern.compile("(?i)(?<![\\w/-])(?:"
            + "(?:(?:do|does|did|are|is|was|were|have|has)(?: not|n't|nt)|not|never|no longer|nothing|none)(?: (?:at all|even|really|just|anything))?(?: to do with)? (?:"
            + VERB + "\\b(?: (?:with|to|any|the|a))?)"
            + "|(?:excluding|exclude|except(?: for)?|excepting|without|other than|apart from|aside from|besides|but not|but no|(?:everything|anything|all(?: (?:of them|papers))?) but|(?<=\\b(?:papers|works|studies|articles|surveys)\\b[^.?!]{0,60} )but(?= (?-i:\\p{Lu}))|minus|leave out|leaving out|ignoring|ignore|skip(?:ping)?|omit(?:ting)?|drop|not counting|and no|with no|, no|no)(?: (?:any|the|all))*(?: (?:papers?|works?|ones?|stuff|studies) (?:about|on|using|with))?(?: "
            + VERB + ")?"
            + ")[: ]+(?<what>[^,.;:?!()]+)");
    private static final Pattern ENDS = Pattern.compile(
            "(?i) (?:please|that|which|who|published|from|since|before|after|if|thanks|thx|ta|though|then|and (?:published|from|since|with)|in (?:19|20)\\d\\d|are there|do you|is there|have you|what|show|list|can|you know|at all)\\b.*$");

    private static final Pattern NEITHER = Pattern.compile("(?i)\\b(?:" + VERB + " )?neither (?:" + VERB
            + " )?(?<a>[^,.;:?!()]+?) nor (?:" + VERB + " )?(?<b>[^,.;:?!()]+)");

    private static final Pattern NON =
            Pattern.compile("(?i)\\bnon-(?<what>\\w+)(?= (?:papers?|works?|stud(?:y|ies)|articles?|ones)\\b)");

    private ExclusionWords() {}

    /** The phrases that are excluded, each with all words that say so. */
    static List<Stated<String>> in(String text) {
        List<Stated<String>> excluded = new ArrayList<>();
        Matcher neither = NEITHER.matcher(text);
        while (neither.find()) {
            int nor = neither.end("a");
            excluded.add(new Stated<>(neither.group("a"), List.of(new Span(neither.start(), nor))));
            excluded.add(new Stated<>(neither.group("b").strip(), List.of(new Span(nor, neither.end()))));
        }
        Matcher non = NON.matcher(text);
        while (non.find()) {
            excluded.add(new Stated<>(non.group("what"), List.of(new Span(non.start(), non.end()))));
        }
        Matcher found = EXCLUDED.matcher(text);
        while (found.find()) {
            String what = found.group("what");
            Matcher ends = ENDS.matcher(what);
            int length = ends.find() ? ends.start() : what.length();
            String phrase = what.substring(0, length).strip();
            if (!Framing.subject(phrase).isEmpty() || !phrase.isEmpty() && Character.isUpperCase(phrase.charAt(0))) {
                excluded.add(new Stated<>(phrase, List.of(new Span(found.start(), found.start("what") + length))));
            }
        }
        return excluded;
    }
}
