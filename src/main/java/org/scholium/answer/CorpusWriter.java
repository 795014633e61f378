package org.scholium.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.question.AuthorRange;
import org.scholium.question.CorpusAspect;
import org.scholium.question.Understanding;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;

/** Answers questions about the corpus as a whole, exactly, from its metadata. */
final class CorpusWriter {

    private static final int SUPERLATIVES = 3;
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)\\b(?:papers|articles|works|ones|studies|publications|abstracts|\\d+|two|three|four|five)\\b");

    private final Snapshot index;
    private final Integer maxSources;

    CorpusWriter(Snapshot index, Integer maxSources) {
        this.index = index;
        this.maxSources = maxSources;
    }

    /** A word of welcome with what can be asked. */
    static Draft greet(Snapshot index) {
        return new Draft()
                .say("Ask anything about the abstracts of these " + count(index.size()) + ".")
                .say("Answers are put together from the papers' own sentences, each with its source; what the abstracts"
                        + " do not state is said to be missing.")
                .say("Questions can be about a fact, an explanation, papers on a subject, or the corpus itself.");
    }

    /** Asks which of several papers is meant. */
    static Draft ask(Understanding understood, Snapshot index) {
        Draft draft = new Draft().outcome(Outcome.PARTIAL).ask("Which of these papers do you mean?");
        understood.papers().stream()
                .map(id -> index.paper(id).orElseThrow().paper())
                .forEach(paper -> draft.item(paper, Phrasing.byline(paper)));
        return draft;
    }

    Draft write(Understanding understood) {
        List<Paper> papers = index.list(understood.query().filter(), Snapshot.Order.CORPUS, 0, index.size());
        String limits = limits(understood.query().filter(), understood.authors());
        if (papers.isEmpty()) {
            return new Draft().outcome(Outcome.NOT_IN_CORPUS).say("The corpus holds no papers" + limits + ".");
        }
        return switch (understood.aspect()) {
            case COUNT -> count(papers, limits);
            case LIST -> list(papers, limits);
            case TOPICS -> topics(papers, understood.query().filter(), limits);
            default -> superlative(understood, papers, limits);
        };
    }

    private Draft count(List<Paper> papers, String limits) {
        Draft draft = new Draft().say("The corpus holds " + count(papers.size()) + limits + ".");
        List<LocalDate> dates = papers.stream()
                .map(Paper::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (dates.size() > 1) {
            draft.say("They were published from " + Phrasing.date(dates.get(0)) + " to "
                    + Phrasing.date(dates.get(dates.size() - 1)) + undated(papers.size() - dates.size()) + ".");
        }
        return draft;
    }

    private static String undated(int undated) {
        return undated == 0 ? "" : undated == 1 ? "; one has no date" : "; " + undated + " have no date";
    }

    private Draft list(List<Paper> papers, String limits) {
        int shown = maxSources == null ? papers.size() : Math.min(maxSources, papers.size());
        Draft draft = new Draft()
                .say(
                        papers.size() == 1
                                ? "One paper of the corpus fits" + limits + ":"
                                : "The corpus holds " + count(papers.size()) + limits
                                        + (shown < papers.size() ? "; the first " + shown : "") + ":");
        newestFirst(papers).limit(shown).forEach(paper -> draft.item(paper, Phrasing.byline(paper)));
        return draft;
    }

    private static Stream<Paper> newestFirst(List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparing(Paper::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed());
    }

    private Draft superlative(Understanding understood, List<Paper> papers, String limits) {
        CorpusAspect aspect = understood.aspect();
        boolean several = SEVERAL.matcher(understood.standalone()).find();
        boolean ofKnown = !understood.query().filter().papers().isEmpty();
        int most = ofKnown ? Comparison.MOST_PAPERS : SUPERLATIVES;
        boolean byDate = aspect == CorpusAspect.NEWEST || aspect == CorpusAspect.OLDEST;
        boolean highest = aspect == CorpusAspect.NEWEST || aspect == CorpusAspect.MOST_AUTHORS;
        Comparator<Paper> order =
                byDate ? Comparator.comparing(Paper::published) : Comparator.comparing(Paper::authorCount);
        List<Paper> ranked = papers.stream()
                .filter(paper -> byDate ? paper.published() != null : paper.authorCount() != null)
                .sorted(highest ? order.reversed() : order)
                .limit(several || ofKnown ? maxSources == null ? most : maxSources : 1)
                .toList();
        if (ranked.isEmpty()) {
            return new Draft()
                    .outcome(Outcome.NOT_IN_CORPUS)
                    .say("The listing does not state that for any paper" + limits + ".");
        }
        String what =
                switch (aspect) {
                    case NEWEST -> "The newest";
                    case OLDEST -> "The oldest";
                    case MOST_AUTHORS -> "The most-authored";
                    default -> "The least-authored";
                };
        Draft draft = new Draft()
                .say(ofKnown ? what + " first:" : what + (ranked.size() == 1 ? " paper" : " papers") + limits + ":");
        ranked.forEach(paper -> draft.item(paper, Phrasing.byline(paper)));
        return draft;
    }

    private Draft topics(List<Paper> papers, Filter filter, String limits) {
        List<Snapshot.Topic> topics = index.topics(filter);
        Draft draft = new Draft().say("The corpus holds " + count(papers.size()) + limits + ".");
        if (!topics.isEmpty()) {
            draft.say("The phrases that most of their titles and abstracts share are "
                    + topics.stream()
                            .map(t -> "“" + t.phrase() + "” (" + t.papers() + ")")
                            .collect(Collectors.joining(", "))
                    + "; the number of papers is in brackets.");
        }
        return draft;
    }

    private static String limits(Filter filter, AuthorRange authors) {
        List<String> parts = new ArrayList<>();
        if (!filter.papers().isEmpty()) {
            parts.add(" among those in question");
        }
        if (filter.from() != null && filter.to() != null) {
            parts.add(" published from " + Phrasing.date(filter.from()) + " to " + Phrasing.date(filter.to()));
        } else if (filter.from() != null) {
            parts.add(" published since " + Phrasing.date(filter.from()));
        } else if (filter.to() != null) {
            parts.add(" published up to " + Phrasing.date(filter.to()));
        }
        if (authors != null) {
            parts.add(" with " + Phrasing.range(authors));
        }
        return String.join("", parts);
    }

    private static String count(int papers) {
        return papers == 1 ? "one paper" : papers + " papers";
    }
}
