package org.scholium.question;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A fact of the listing about a single paper, with the words for it. */
public enum MetadataField {
    /** When it was published. */
    DATE(
            "when|what year|which year|year|(?:which|what) day|dates?|dated|how (?:old|recent|new)|come out|came out|publication date"),
    /** How many wrote it. */
    AUTHOR_COUNT(
            "how many (?:authors|co-?authors|people|researchers|writers|names)|(?:number|count) of (?:co-?)?authors|author count|team size|how (?:big|large) (?:is |was )?(?:the|its|their)? ?(?:team|group)"),
    /** Where it can be read. */
    LINK("links?|urls?|pdf|arxiv|id|identifier|web ?page|where can i (?:read|find|download|get)|where is it"),
    /** Its digital object identifier. */
    DOI("dois?|digital object identifier"),
    /** Which journal or conference published it. */
    VENUE(
            "where(?= (?:is|was|were|has|have|did|does|else|do)\\b.*\\b(?:publish\\w*|appear\\w*|presented|accepted|come out|came out|printed))|(?:which|what) (?:venue|journal|conference|proceedings|workshop)|venues?|published where|(?:journal|conference) (?:is|was|of)"),
    /** Under which terms it may be used. */
    LICENCE(
            "(?<=\\b(?:which|what|the|its|their|under a) )licen[cs]es?|licen[cs]e(?= (?:of|for|is|does)\\b)|licen[cs]ed"),
    /** Who wrote it. */
    AUTHORS(
            "who(?:'s|se)?(?= (?:behind|(?:else|all|has|have|actually) )*(?:wrote|writes|written|authored|published|publishes|released|made|makes|created|built|developed|proposed|introduced|came up|did|put|(?:is|are|was|were) (?:behind|the))|\\W*$)|authors?|author list|names|written by|by whom|universit\\w+|institut\\w+|labs?|compan\\w+|organi[sz]ations?|affiliat\\w*|team|group");

    private final Pattern words;

    MetadataField(String words) {
        this.words = Pattern.compile("(?i)(?<![\\w-])(?:" + words + ")(?![\\w-])");
    }

    private static final Pattern PLAIN = Pattern.compile(
            "(?i)\\b(?:when|(?:in )?(?:what|which) year) (?:did|was|were|has|is)\\b.*\\b(?:come out|came out|publish\\w*|releas\\w*|appear\\w*|posted|written|submitted|put out)\\b"
                    + "|\\bhow many (?:co-?)?authors\\b|\\bhow many (?:people|researchers) (?:wrote|worked on|are behind)\\b|\\bwho (?:wrote|authored|published|is behind|(?:is|are|were) the (?:(?:first|last|lead|senior) )?(?:co-?)?authors?)\\b"
                    + "|\\bwhere (?:was|were|is|has|did)\\b.*\\b(?:published|appear(?:ed)?|presented)\\b|\\b(?:which|what) (?:journal|venue|conference)\\b.*\\b(?:published?|appear\\w*|presented|accepted|in|at)\\b|\\bwhat(?:'s| is) the (?:doi|licen[cs]e) of\\b"
                    + "|\\b(?:doi|digital object identifier|licen[cs]e) (?:of|for)\\b");

    /** Whether a text asks for such facts in so many words. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).find();
    }

    /** Whether a text asks for such facts and for nothing else. */
    static boolean isNothingElse(String text) {
        String rest = text;
        for (MetadataField field : values()) {
            rest = field.words.matcher(rest).replaceAll(" ");
        }
        return Framing.content(rest).isEmpty();
    }

    /** The fields that a question for metadata asks for, in the order of this list; a number of authors is not their names. */
    static List<MetadataField> in(String question) {
        List<MetadataField> asked = Arrays.stream(values())
                .filter(field -> field.words.matcher(question).find())
                .toList();
        return asked.contains(AUTHOR_COUNT)
                ? asked.stream().filter(field -> field != AUTHORS).toList()
                : asked;
    }
}
