package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Stated.Span;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;

/**
 * The authors whose papers are, or are not, meant. A name is one where the corpus has an author so called, or where the
 * wording leaves no doubt.
 *
 * @param by all of these
 * @param not none of these
 */
record Authors(List<String> by, List<String> not) {

    private static final int LONGEST = 6;

    private static final String NEGATION =
            "\\b(?:not|\\p{L}+n't|except(?: for)?|excluding|without|other than|apart from|besides|but not|nothing|none|ignoring|leave out|skip|no)\\b(?: those| the ones)?(?: "
                    + NameWords.PAPERS + ")?";

    private static final String NOT = "(?:(?<not>" + NEGATION + ") ?)?";

    private static final String TITLE = "(?i:prof(?:essor)?|dr|mrs?|ms)\\b\\.?";

    private static final Pattern TITLED = Pattern.compile(TITLE + ".*");

    /** What makes any word behind it a name: "papers by", "written by", "the authors". */
    private static final Pattern PLAIN = Pattern.compile("(?i)" + NOT + "(?:(?<=\\b" + NameWords.PAPERS
            + " )(?:(?:that|which) )?(?:(?:is|are|was|were|have been|has been) )?(?:(?:co-?)?(?:published|written|authored|done|made) )?(?:jointly |together )?(?:(?<by>by)|from|of)"
            + "|\\b(?:co-?)?(?:written|authored|wrote)(?: together)? (?<written>by|with)"
            + "|\\b(?:(?:first|last|lead|senior) )?(?:co-?)?(?<author>authors?)(?: (?:is|are|was|were|includ\\w+))?(?: (?:named|called))?:?)"
            + "(?: either| both)?(?: " + TITLE + ")? $");

    private static final Pattern LOOSE = Pattern.compile("(?i)(?:" + NOT + "\\bby |(?<bare>" + NEGATION + ") )$");

    private static final Pattern DID = Pattern.compile("(?i)\\b(?:has|have|had|did|does|do) $");

    private static final Pattern NOTHING_BEFORE = Pattern.compile(
            "(?i)^\\W*(?:(?:and|or|but|no|only|just|what about|how about|sorry|with|the ones|those|also|which|of|them|these|are|were)\\W+)*(?:by )?$");

    private static final Pattern COLLEAGUES = Pattern.compile(
            "(?i)^,? (?:et al\\b\\.?|(?:and|&|with)(?: (?:his|her|their|the))? (?:colleagues|co-?workers|co-?authors|collaborators|others|students)\\b)");

    private static final Pattern OWNS = Pattern.compile("(?i)^(?:['’]s?|s['’])(?= (?:[\\w-]+ ){0,2}?" + NameWords.PAPERS
            + "\\b| (?:\\d{4} )?" + NameWords.PAPERS + "\\b)");

    private static final Pattern WRITES = Pattern.compile(
            "(?i)^ (?:(?:has|have|had|also|ever|both|together|jointly) )*(?:co-?)?(?:wrote|writes?|written|publish\\w*|author(?:ed|s)?\\b|work(?:s|ed)? on|contribut\\w+)");

    private static final Pattern TELLS = Pattern.compile(
            "(?i)^ (?:" + NameWords.PAPERS
                    + "|(?:say|think|argue|claim|propose|suggest|conclude|find|show|report|believe|recommend)s?|said|thought|argued|claimed|proposed|suggested|concluded|found|showed|reported|believed|recommended)\\b");

    private static final Pattern JOINED =
            Pattern.compile("(?i)^(?:,? (?:and also|and by|or by|and|or|&|as well as|together with|with)|,) ");

    private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(?:together|both|jointly|co-?\\w+)\\b");

    private static final Pattern NOTHING = Pattern.compile("\\W*");

    /** Names that one wording holds, and whether one of them is enough. */
    private record Group(List<String> names, int last, boolean either) {}

    /** The authors whom a text names, with the words that do. */
    static Stated<Authors> in(String text, Snapshot papers) {
        if (!papers.knowsAuthors()) {
            return new Stated<>(new Authors(List.of(), List.of()), List.of());
        }
        NameWords words = new NameWords(text);
        List<String> by = new ArrayList<>();
        List<String> not = new ArrayList<>();
        List<Span> used = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            Group group = group(text, words, first, papers);
            Span span = group == null ? null : words.span(first, group.last());
            Reading read = group == null || span == null ? null : Reading.of(text, span, group, papers);
            if (group != null && read != null) {
                (read.excludes() ? not : by).addAll(entries(text, group, read.excludes(), papers));
                used.add(read.words());
                first = group.last();
            }
        }
        return new Stated<>(new Authors(List.copyOf(by), List.copyOf(not)), used);
    }

    /** "A and B" wrote papers together, or where no paper is by both, each of them some. */
    private static List<String> entries(String text, Group group, boolean excludes, Snapshot papers) {
        boolean apart = group.either()
                || !excludes
                        && group.names().size() > 1
                        && !TOGETHER.matcher(text).find()
                        && papers.count(Filter.NONE.within(Limits.NONE.by(group.names()))) == 0;
        return apart ? List.of(String.join(" or ", group.names())) : group.names();
    }

    private static @Nullable Group group(String text, NameWords words, int first, Snapshot papers) {
        boolean plain = names(text, words.span(first, first).start());
        List<String> names = new ArrayList<>();
        boolean either = false;
        boolean or = false;
        int last = -1;
        int next = first;
        while (next >= 0) {
            int end = name(words, next, plain, papers);
            if (end < 0) {
                break;
            }
            Span name = words.span(next, end);
            names.add(words.words(name));
            last = end;
            either |= or;
            Matcher joint = JOINED.matcher(text.substring(name.end()));
            next = joint.find() ? words.startingAt(name.end() + joint.end()) : -1;
            or = next >= 0 && joint.group().contains("or");
        }
        return last < 0 ? null : new Group(List.copyOf(names), last, either);
    }

    /** Where the name that begins here ends: an author's, or where the wording is plain, any; a name is not cut short. */
    private static int name(NameWords words, int first, boolean plain, Snapshot papers) {
        int known = words.longest(
                first, LONGEST, name -> !papers.authorsCalled(name).isEmpty());
        int written = words.capitalised(first);
        boolean cut =
                known >= 0 && written > known && NameWords.isWrittenLikeAName(words.words(words.span(first, known)));
        if (known >= 0 && !cut) {
            return known;
        }
        boolean named = plain
                && written >= 0
                && !TITLED.matcher(words.words(words.span(first, written))).matches();
        return named && NameWords.isInNoText(words.words(words.span(first, written)), papers) ? written : -1;
    }

    /** Whether what stands before says that a name follows, known or not. */
    private static boolean names(String text, int start) {
        Matcher plain = PLAIN.matcher(text.substring(0, start));
        return plain.find()
                && (plain.group("by") != null || plain.group("written") != null || plain.group("author") != null);
    }

    /** How the words around a name are read. */
    private record Reading(boolean excludes, Span words) {

        static @Nullable Reading of(String text, Span name, Group group, Snapshot papers) {
            String before = text.substring(0, name.start());
            String behind = text.substring(name.end());
            Matcher colleagues = COLLEAGUES.matcher(behind);
            Matcher owns = OWNS.matcher(behind);
            int end = name.end();
            boolean strong = false;
            if (colleagues.find()) {
                end += colleagues.end();
                strong = true;
            } else if (owns.find()) {
                end += owns.end();
                strong = true;
            }
            Matcher plain = PLAIN.matcher(before);
            if (plain.find()) {
                return new Reading(plain.group("not") != null, new Span(plain.start(), end));
            }
            Matcher loose = LOOSE.matcher(before);
            boolean led = loose.find();
            boolean named = strong || isName(before, behind, led, group, papers);
            return named
                    ? new Reading(
                            led && (loose.group("not") != null || loose.group("bare") != null),
                            new Span(led ? loose.start() : name.start(), end))
                    : null;
        }

        private static boolean isName(String before, String behind, boolean led, Group group, Snapshot papers) {
            boolean written = group.names().stream().allMatch(NameWords::isWrittenLikeAName);
            boolean rare = group.names().stream().allMatch(name -> NameWords.isInNoText(name, papers));
            boolean full = group.names().stream().allMatch(name -> name.indexOf(' ') > 0);
            boolean writes = WRITES.matcher(behind).find();
            boolean alone = NOTHING_BEFORE.matcher(before).matches()
                    && NOTHING.matcher(behind).matches();
            return writes && (written || DID.matcher(before).find())
                    || written && (full || led)
                    || (written || rare) && alone
                    || (written || rare) && rare && TELLS.matcher(behind).find();
        }
    }
}
