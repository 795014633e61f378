package org.scholium.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;
import org.scholium.text.Sought;
import org.scholium.text.Tuning;

/** Papers meant by what they are about: "the nursing one", "the Chinese corpus", "Kaleido" beside another name. */
final class Descriptions {

    private static final String NOT_A_DESCRIPTION =
            "(?!(?:first|second|third|fourth|fifth|last|former|latter|same|other|one|two|three|whole|full|entire"
                    + "|new|newest|oldest|latest|best|main|proposed|original|current|of|in|on|for|and|or|to|with|from|is|are|does|do|did|has|have|that|which)\\b)";

    private static final String WORDS = "((?:" + NOT_A_DESCRIPTION + "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]* ){1,4}?)";

    /** What only a paper can be. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:the|that|your) " + WORDS + "(one|paper|study|survey|article|work|thing|preprint)\\b");

    /** What papers bring; inside a paper there are such things as well. */
    private static final Pattern CONTRIBUTION = Pattern.compile("(?i)\\b(?:the|that) " + WORDS
            + "(one|paper|study|survey|article|work|thing|preprint|benchmark|data ?set|corpus|collection|method|approach|algorithm"
            + "|framework|model|test|library|system|tool|taxonomy)\\b");

    /** What a first turn can only mean as the thing that a paper brings. */
    private static final Pattern THING = Pattern.compile(
            "(?i)\\b(?:the|that) " + WORDS + "(paper|study|survey|article|work|report|benchmark|data ?set|corpus)\\b");

    private static final Pattern DESCRIBES = Pattern.compile("(?i)^(?:the|that|this|your|one|another)\\b"
            + "|\\s(?:one|paper|study|survey|article|benchmark|data ?set|corpus|framework|algorithm)\\W*$");

    private static final String THINGS =
            "(?:surveys|benchmarks|papers|studies|data ?sets|corpora|methods|algorithms|articles)";

    private static final Pattern GROUP =
            Pattern.compile("(?i)\\b(?:the )?(two|three|four) ((?:" + NOT_A_DESCRIPTION + "[\\p{L}\\p{N}-]+ ){1,5}?"
                    + THINGS + "|" + THINGS + " (?:on|about) [\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,3})\\b");

    private static final String AGE = "(newer|newest|latest|(?:more|most) recent|older|oldest|earlier|earliest)";

    private static final Pattern OLDEST = Pattern.compile("(?i)\\b(?:older|oldest|earlier|earliest)\\b");

    private static final Pattern DATED = Pattern.compile("(?i)\\b(?:the )?(?:(two|three|four) " + AGE + "|" + AGE
            + " (two|three|four))(?: papers| ones| works| articles)?\\b");

    private static final Pattern DATED_ONE = Pattern.compile("(?i)\\bthe " + AGE
            + "(?: (?:one|paper|study|survey|work|article|benchmark)\\b| of (?:them|these|those|the two)\\b)");

    private static final Set<String> BARE = Set.of("one", "thing", "paper", "work", "study", "article", "preprint");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final double HELD = Tuning.number("question.described.held");

    private static final double NEAR = Tuning.number("question.described.near");

    private static final double AHEAD = Tuning.number("question.described.ahead");
    private static final int SOME = Tuning.count("question.described.some");

    /** Nobody describes more papers in one turn, and each is searched for. */
    private static final int MOST_DESCRIPTIONS = 8;

    private final List<String> recalled;
    private final Snapshot index;
    private final Retriever retriever;

    /**
     * Looks for descriptions.
     *
     * @param recalled the papers spoken of before, which are meant rather than others
     */
    Descriptions(List<String> recalled, Snapshot index, Retriever retriever) {
        this.recalled = recalled;
        this.index = index;
        this.retriever = retriever;
    }

    /** Whether a phrase describes something that a paper may be. */
    static boolean describes(String phrase) {
        return DESCRIBES.matcher(phrase).find();
    }

    /** The papers that a text describes, each with the words that do, in order of mention. */
    Map<String, String> in(String text, boolean comparing, boolean opening) {
        int looked = 0;
        Map<String, String> described = new LinkedHashMap<>();
        for (MatchResult match : (comparing ? CONTRIBUTION : opening ? THING : PAPER)
                .matcher(text)
                .results()
                .toList()) {
            String noun = BARE.contains(match.group(2).toLowerCase(Locale.ROOT)) ? "" : match.group(2);
            if (++looked > MOST_DESCRIPTIONS) {
                break;
            }
            paper(match.group(1) + noun).ifPresent(id -> described.putIfAbsent(id, match.group()));
        }
        return described;
    }

    /** The papers of a counted group: "the two alignment surveys", "the newest three papers". */
    Map<String, String> group(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher dated = DATED.matcher(text);
        if (dated.find()) {
            int count = NumberWords.value(dated.group(1) == null ? dated.group(4) : dated.group(1));
            boolean newest = !OLDEST.matcher(dated.group()).find();
            index.list(Filter.NONE, newest ? Snapshot.Order.NEWEST : Snapshot.Order.OLDEST, 0, count)
                    .forEach(paper -> found.put(paper.id(), dated.group()));
            return found;
        }
        GROUP.matcher(text).results().findFirst().ifPresent(match -> {
            int count = NumberWords.value(match.group(1));
            retriever.retrieve(index, Query.of(match.group(2), Filter.NONE), count).stream()
                    .filter(evidence -> evidence.coverage() >= HELD)
                    .forEach(evidence -> found.put(evidence.paper().id(), match.group()));
            if (found.size() < count) {
                found.clear();
            }
        });
        return found;
    }

    /** Of these papers the one that "the newer one" or "the oldest" means. */
    Map<String, String> dated(String text, List<String> papers) {
        Matcher one = DATED_ONE.matcher(text);
        Map<String, String> found = new LinkedHashMap<>();
        if (papers.size() > 1 && one.find()) {
            boolean newest = !OLDEST.matcher(one.group()).find();
            byDate(papers.stream().map(id -> index.paper(id).orElseThrow().paper()), newest)
                    .findFirst()
                    .ifPresent(paper -> found.put(paper.id(), one.group()));
        }
        return found;
    }

    private static Stream<Paper> byDate(Stream<Paper> papers, boolean newest) {
        Comparator<Paper> order = Comparator.comparing(Paper::day);
        return papers.filter(paper -> paper.day() != null).sorted(newest ? order.reversed() : order);
    }

    /** The paper that a phrase describes: of those spoken of, else of all. */
    Optional<String> paper(String phrase) {
        if (ProperNames.words(phrase).stream().anyMatch(this::isUnheardOf)) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(phrase);
        if (year.find()) {
            return ofYear(Integer.parseInt(year.group()), year.replaceAll(" "));
        }
        Set<String> terms = Framing.subject(phrase);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<String> before = recalled.stream().filter(id -> holds(id, terms)).toList();
        if (before.size() == 1) {
            return Optional.of(before.get(0));
        }
        Query query = new Query(
                new Sought(phrase, terms), before.isEmpty() ? Filter.NONE : Filter.NONE.only(Set.copyOf(before)));
        List<Evidence> found = retriever.retrieve(index, query, SOME);
        return found.stream()
                .filter(first -> first.coverage() >= HELD || isNear(first, found))
                .map(Evidence::paper)
                .map(Paper::id)
                .findFirst();
    }

    /** Whether a paper is what is meant, whatever words describe it, since no other comes near. */
    private static boolean isNear(Evidence paper, List<Evidence> found) {
        double others = found.stream()
                .filter(other -> !other.equals(paper))
                .mapToDouble(Evidence::rank)
                .max()
                .orElse(0);
        return paper.scores().vector() >= NEAR && paper.rank() >= others + AHEAD;
    }

    /** Whatever is near to a name that nobody here uses is something else. */
    private boolean isUnheardOf(String word) {
        return ProperNames.isCoined(word)
                && Analysis.terms(word).stream().noneMatch(term -> index.documentFrequency(term) > 0);
    }

    /** "The 2023 one": of those spoken of, by its date. */
    private Optional<String> ofYear(int year, String rest) {
        List<String> dated = recalled.stream()
                .map(id -> index.paper(id).orElseThrow().paper())
                .filter(paper -> paper.day() != null && paper.day().getYear() == year)
                .map(Paper::id)
                .toList();
        Set<String> terms = Framing.subject(rest);
        List<String> fitting =
                dated.size() > 1 ? dated.stream().filter(id -> holds(id, terms)).toList() : dated;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean holds(String id, Set<String> terms) {
        return index.paper(id).orElseThrow().terms().containsAll(terms);
    }
}
