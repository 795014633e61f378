package org.scholium.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A fact of the listing about a single paper, with the questions that ask for it. */
public enum MetadataField {
    /** When it was published. */
    DATE(
            "^\\W*(?:(?:and|but|so|also|then|ok|okay)\\W+)*(?:when|what year|(?:in )?(?:which|what) year|on (?:what|which) (?:date|day)|what date|how (?:old|recent|new)\\b).*"
                    + "\\b(?:publish|come out|came out|release|written|write|wrote|appear|posted|submit|is|was)|\\b(?:publication|release|submission) date\\b"),
    /** How many wrote it. */
    AUTHOR_COUNT(
            "\\bhow many (?:authors|co-?authors|people (?:wrote|worked|authored|are behind)|researchers (?:wrote|worked|are behind)|writers)\\b"
                    + "|\\b(?:number|count) of (?:co-?)?authors\\b|\\bauthor count\\b"),
    /** Who wrote it. */
    AUTHORS(
            "^\\W*(?:and |but )?(?:its |the |their )?authors?\\W*$|\\bwho (?:wrote|authored|published|created|made|built|is behind|are the (?:co-?)?authors|is the (?:first |lead |last |corresponding )?author)\\b"
                    + "|\\b(?:first|lead|last|corresponding|senior) author\\b|(?<!\\b(?:do|did|does|have|can|could|would) the )\\bauthors? of\\b|\\bwritten by whom\\b|\\bwhose paper\\b"
                    + "|\\b(?:name|names|list) (?:of )?(?:the |its |all )?(?:the )?authors\\b"
                    + "|\\b(?:which|what) (?:university|universities|institution|institutions|lab|labs|company|companies|organi[sz]ation|team|group)\\b.*"
                    + "\\b(?:from|behind|wrote|publish\\w*|made|created|affiliat\\w*|come|comes)\\b|\\baffiliat"),
    /** Where it can be read. */
    LINK(
            "\\b(?:arxiv (?:id|number|link|page|identifier)|url of|(?:link|url) (?:to|of|for) (?:the |this |that |its )?(?:[\\w.-]+ )?(?:paper|pdf|abstract)|pdf of|doi)\\b"
                    + "|\\bwhere can i (?:read|find|download|get) (?:the )?(?:full )?(?:paper|pdf|text)?");

    private final Pattern asked;

    MetadataField(String asked) {
        this.asked = Pattern.compile("(?i)" + asked);
    }

    /** The field that a question asks for, if any. */
    static Optional<MetadataField> in(String question) {
        return Arrays.stream(values())
                .filter(field -> field.asked.matcher(question).find())
                .findFirst();
    }
}
