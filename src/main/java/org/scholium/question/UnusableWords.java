package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.question.Stated.Span;

/** Words that limit papers by what neither listing nor abstract tells: reviews, citations, venues, languages, formats. */
final class UnusableWords {

    private static final Pattern UNUSABLE = Pattern.compile("(?i)(?<![\\w-])(?:"
            + "(?:that (?:are|were|have been) |which (?:are|were) |only )?(?:peer|double[- ]blind)[ -]?reviewed"
            + "|(?:most|best|highly|well|often|least|frequently|widely)[ -]?(?:cited|read|downloaded|upvoted|liked|popular|known|influential|famous|viewed|shared)"
            + "|(?:(?:with|having|that have|sorted by|by|number of|how many|(?:most|more|fewest|fewer|least|highest|many|no))(?: the)?(?: (?:more than|over|at least|fewer than|under|less than|most|fewest|highest|many|no))?(?: \\d[\\d,.]*k?\\+?)?|(?:(?:more than|over|at least|fewer than|under|less than) )?\\d[\\d,.]*k?\\+?) (?:citations?(?: counts?)?|downloads|upvotes|likes|github stars|stars|votes|views)(?: count)?"
            + "|cited (?:by|more than|at least|over) [\\w ]{1,30}?(?:times|people|papers|others)"
            + "|h-?index\\w*(?: (?:of|above|over) \\d+)?|impact factors?(?: (?:of|above|over) [\\d.]+)?|open[ -]access|paywalled|behind a paywall|free to read|award[ -]winning|(?:best[ -]paper )awards?|famous|influential|trending|popular|prestigious|retracted|reputable"
            + "|(?:published|accepted|presented|appearing|appeared|out|printed) (?:in|at) (?:the )?(?:\\p{Lu}[\\w&-]*(?: (?:of |and )?\\p{Lu}[\\w&-]*)*|neurips|icml|iclr|acl|emnlp|aaai|cvpr|nature|science|a (?:top |good |real )?(?:journal|conference|venue)|journals?|conferences?|(?:top|good)[\\w -]* (?:journals?|conferences?|venues?))(?:[ -]?(?:19|20)?\\d\\d)?"
            + "|(?:neurips|icml|iclr|acl|emnlp|aaai|cvpr)(?: (?:19|20)\\d\\d)?(?= (?:papers?|works?|articles?))"
            + "|(?:written )?in (?:english|german|french|chinese|spanish|japanese|italian|portuguese|russian|korean)(?= |\\W*$)(?! (?:text|data|corp|values|culture))"
            + "|(?:with|having|containing|full of|without) (?:(?:nice|good|many|colou?r(?:ed|ful)?|any) )?(?:figures|tables|plots|diagrams|appendi\\w+|equations|pictures|images)"
            + "|(?:short(?:er)?|long(?:er)?|under|over|fewer|more|less)(?: than| of)? \\d+ pages|\\d+[ -]page|pages"
            + "|worth (?:my|the|your) (?:time|while|reading)|must[ -]reads?|well[ -]written|easy to read|(?:good|suitable) for beginners"
            + "|(?:from|by|at) (?:european|american|asian|african|us|uk|chinese|german|french|ivy league|top|female|young)(?: [\\w-]+)? (?:universit\\w+|institut\\w+|labs?|researchers|authors|groups|schools)"
            + ")(?![\\w-])");

    private UnusableWords() {}

    /** The words, each with its place. */
    static List<Stated<String>> in(String text) {
        List<Stated<String>> unusable = new ArrayList<>();
        Matcher found = UNUSABLE.matcher(text);
        while (found.find()) {
            unusable.add(new Stated<>(found.group().strip(), List.of(new Span(found.start(), found.end()))));
        }
        return unusable;
    }
}
