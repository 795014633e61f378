package org.scholium.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.question.Stated.Span;
import org.scholium.question.TimeSpans.TimeSpan;
import org.scholium.store.Exclusions;
import org.scholium.store.Limits;
import org.scholium.store.Undated;

/** The dates that a turn limits papers to or leaves out, and what it says of papers without a date. */
final class DateLimits {

    private static final String PAPERS =
            "(?:papers?|works?|stud(?:y|ies)|articles?|publications?|entr(?:y|ies)|ones?|things?|stuff|anything|everything|whatever)";
    private static final String OUT =
            "(?:publish\\w*|writ\\w+|wrote|releas\\w*|dated|posted|submitted|appear\\w*|came|come|out|are|is|was|were|made|all)";

    /** What stands before a span of time, nearest last. */
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:"
            + "(?<not>(?:\\b(?:not|\\p{L}+n't|except(?: for)?|excluding|exclud\\w*|other than|outside(?: of)?|apart from|without|never|no|but not|nothing|skip|ignore|leave out)\\b)(?: "
            + OUT
            + "| " + PAPERS + "| those| the)*)?"
            + "(?: ?\\b(?<how>(?:in|on) or (?:after|since|before)|since|after|later than|newer than|not older than|no older than|not before|before|earlier than|older than|not newer than|prior to|predat\\w+|pre|until|till|up to|up until|not after|by the end of|by|through|as of|starting(?: in| from)?|between|from|in|of|during|for|on|over|within|at|year|back in)\\b)?"
            + "(?: the)?(?: year| years| month of| start of| beginning of| end of)?[ -]?)$");

    private static final Pattern OPENING = Pattern.compile("(?i)(?:\\b" + OUT + " )+$");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)^(?:(?<on>[ ,]*(?:(?:or|and) (?:later|after|newer|since|onwards?|beyond)|onwards?|on(?= |\\W*$)|\\+))"
                    + "|(?<back>[ ,]*(?:(?:or|and) (?:earlier|before|older)|backwards?)))(?![\\w-])");
    private static final Pattern JOINED =
            Pattern.compile("(?i)^ ?(?:and|or|to|until|till|through|thru|-|–|—|\\.\\.\\.?) ?(?:the )?(?:end of )?$");

    /** "2023 or 2025" leaves out what lies between, "between 2023 and 2025" does not. */
    private static final Pattern EITHER = Pattern.compile("(?i)\\W*(?:and|or)\\b.*");

    private static final Pattern UNDATED = Pattern.compile(
            "(?i)\\b(?:undated|dateless|date-less|no (?:publication )?dates?|without (?:a |any |stated |publication )*dates?"
                    + "|(?:lack\\w*|miss\\w*|has not got|hasn't got) (?:a |the |its |their |any )?(?:publication )?dates?"
                    + "|(?:not|n't|isn't|aren't) dated|dates? (?:is |are )?(?:missing|blank|unknown|absent|not (?:given|stated|known))"
                    + "|(?:neither|nor) (?:a |its |the )?(?:publication )?dates?|(?:do|does|did)(?: not|n't|nt) (?:have|carry|state|give|show) (?:a |any )?(?:publication )?dates?)\\b");

    /** "The 2023 survey" is a paper, not a span of time. */
    private static final Pattern DESCRIBES = Pattern.compile(
            "(?i)^ (?:[\\w-]+ )?(?:paper|survey|study|one|work|article|report|benchmark|data ?set|corpus)\\b");

    private static final Pattern THE = Pattern.compile("(?i)\\b(?:the|that|this|a|your|one) $");

    private static final Pattern ONE = Pattern.compile("(?i)\\bone(?: (?:from|of|in))? $");

    private DateLimits() {}

    /** The days between two spans, if there are some. */
    private static Exclusions between(TimeSpan a, TimeSpan b) {
        boolean inOrder = a.from().isBefore(b.from());
        LocalDate first = (inOrder ? a : b).to().plusDays(1);
        LocalDate last = (inOrder ? b : a).from().minusDays(1);
        return first.isAfter(last) ? Exclusions.NONE : new Exclusions(first, last, null, null, null, null);
    }

    /** What is left of the limits, and the words that state them. */
    static Stated<Limits> in(String text, LocalDate today) {
        List<Span> used = new ArrayList<>();
        LocalDate from = null;
        LocalDate to = null;
        Exclusions not = Exclusions.NONE;
        List<TimeSpan> spans = TimeSpans.in(text, today);
        for (int i = 0; i < spans.size(); i++) {
            TimeSpan span = spans.get(i);
            Matcher before = BEFORE.matcher(text.substring(0, span.words().start()));
            before.find();
            String how = before.group("how") == null ? "" : before.group("how").toLowerCase(Locale.ROOT);
            String lead = text.substring(0, span.words().start());
            boolean describes =
                    DESCRIBES.matcher(text.substring(span.words().end())).find()
                            && THE.matcher(lead).find();
            if (how.isEmpty() && describes || ONE.matcher(lead).find()) {
                continue;
            }
            int start = before.start();
            int end = span.words().end();
            LocalDate first = span.from();
            LocalDate last = span.to();
            Matcher after = AFTER.matcher(text.substring(end));
            boolean pair = i + 1 < spans.size()
                    && JOINED.matcher(
                                    text.substring(end, spans.get(i + 1).words().start()))
                            .matches();
            if (pair) {
                TimeSpan other = spans.get(++i);
                String joint = text.substring(end, other.words().start());
                if (!how.equals("between") && EITHER.matcher(joint).matches() && span.numbered()) {
                    not = not.and(between(span, other));
                }
                first = span.numbered() ? first : first.withYear(other.from().getYear());
                last = other.to().isBefore(first) ? span.to() : other.to();
                last = last.isBefore(span.to()) ? span.to() : last;
                first = other.from().isBefore(first) ? other.from() : first;
                end = other.words().end();
            } else if (after.find()) {
                end += after.end();
                first = after.group("on") != null ? first : null;
                last = after.group("back") != null ? last : null;
            } else {
                switch (how) {
                    case "in or after",
                            "in or since",
                            "on or after",
                            "on or since",
                            "since",
                            "not older than",
                            "no older than",
                            "not before",
                            "as of",
                            "starting",
                            "starting in",
                            "starting from" -> last = null;
                    case "after", "later than", "newer than" -> {
                        first = last.plusDays(1);
                        last = null;
                    }
                    case "before", "earlier than", "older than", "prior to", "pre" -> {
                        last = first.minusDays(1);
                        first = null;
                    }
                    case "in or before",
                            "on or before",
                            "until",
                            "till",
                            "up to",
                            "up until",
                            "not after",
                            "not newer than",
                            "by the end of",
                            "by",
                            "through" -> first = null;
                    default -> {
                        if (how.startsWith("predat")) {
                            last = first.minusDays(1);
                            first = null;
                        }
                    }
                }
            }
            if (before.group("not") != null) {
                not = new Exclusions(first, last, null, null, null, null);
            } else {
                from = first;
                to = last;
            }
            Matcher opening = OPENING.matcher(text.substring(0, start));
            used.add(new Span(opening.find() ? opening.start() : start, end));
        }
        Matcher undated = UNDATED.matcher(text);
        Undated rule = null;
        if (undated.find()) {
            rule = Undated.ONLY;
            used.add(new Span(undated.start(), undated.end()));
        }
        Limits limits = new Limits(from, to, from == null && to == null ? rule : null, null, null, null, null, not);
        return new Stated<>(limits, used);
    }
}
