package org.scholium.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.Paper;
import org.scholium.corpus.Problem;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** A corpus in a Lucene index; it never changes once it is built. */
public final class LuceneSnapshot implements Snapshot {

    static final String ID = "id";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String TRIGRAMS = "trigrams";
    static final String WORDS = "words";
    static final String TITLE_WORDS = "title_words";
    static final String VECTOR = "vector";
    static final String PUBLISHED = "published";
    static final String AUTHORS = "authors";
    static final String ORGANISATION = "organisation";
    static final String AUTHOR_NAME = "author_name";
    static final String VENUE = "venue";

    /** A word of an author's or a venue's name, in lower case. */
    static final String NAME_WORD = "name_word";

    /** Which of the fields before a record states. */
    static final String STATES = "states";

    /** Marks the document of a paper beside those of its passages. */
    static final String PAPER = "paper";

    private static final int SLOP = Tuning.count("store.phrase.slop");

    /** So many papers tell what a great many are about. */
    private static final int SAMPLE = 2000;

    private static final float TITLE_BOOST = (float) Tuning.number("store.title");

    private static final int PASSAGES_A_PAPER = Tuning.count("store.passages-a-paper");

    /** Lucene refuses queries of more than 1024 clauses, and a term is two; questions in Chinese have such numbers. */
    private static final int MOST_TERMS = 500;

    private final Corpus corpus;
    private final Map<String, IndexedPaper> papers;
    private final IndexSearcher searcher;

    /** By Lucene's number of a document the paper it belongs to: a stored field would be unpacked for every hit. */
    private final String[] paperIds;

    private final Spelling spelling;
    private final int passages;
    private final String fingerprint;
    private final List<Topic> topics;
    private final Set<String> organisations;
    private final KnownNames names;

    LuceneSnapshot(
            Corpus corpus, Map<String, IndexedPaper> papers, IndexSearcher searcher, Spelling spelling, int passages) {
        this.corpus = corpus;
        this.papers = papers;
        this.searcher = searcher;
        this.paperIds = paperIds(searcher);
        this.spelling = spelling;
        this.passages = passages;
        this.fingerprint = corpus.fingerprint();
        this.topics = Topics.of(corpus.papers().stream().limit(SAMPLE).toList());
        this.organisations = statistics(Filter.NONE).organisations().keySet();
        this.names = new KnownNames(corpus.papers());
    }

    /** The papers it was built from. */
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public int passages() {
        return passages;
    }

    @Override
    public Spelling spelling() {
        return spelling;
    }

    /** All papers, in the order of the corpus. */
    public Collection<IndexedPaper> papers() {
        return papers.values();
    }

    @Override
    public Optional<IndexedPaper> paper(String id) {
        return Optional.ofNullable(papers.get(id));
    }

    /** The vectors of the passages of each paper, by its id, in the order of the abstract. */
    Map<String, List<float[]>> passageVectors() {
        try {
            Map<String, List<float[]>> vectors = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                FloatVectorValues values = leaf.reader().getFloatVectorValues(VECTOR);
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    vectors.computeIfAbsent(paperIds[leaf.docBase + values.docID()], id -> new ArrayList<>())
                            .add(values.vectorValue().clone());
                }
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }

    @Override
    public Map<String, Double> keyword(Set<String> terms, Filter filter, int limit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.stream()
                .filter(term -> documentFrequency(term) > 0)
                .limit(MOST_TERMS)
                .forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD)
                        .add(new BoostQuery(new TermQuery(new Term(TITLE, term)), TITLE_BOOST), Occur.SHOULD));
        return best(within(filter, any.build()), limit, score -> score);
    }

    @Override
    public Map<String, Double> pieces(String text, Filter filter, int limit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Analysis.trigrams(text).stream()
                .filter(piece -> documentFrequency(TRIGRAMS, piece) > 0)
                .limit(MOST_TERMS)
                .forEach(piece -> any.add(new TermQuery(new Term(TRIGRAMS, piece)), Occur.SHOULD));
        return best(within(filter, any.build()), limit, score -> score);
    }

    @Override
    public Map<String, Double> nearest(float[] vector, Filter filter, int limit) {
        int wanted = Math.max(1, Math.min(passages, limit * PASSAGES_A_PAPER));
        // Lucene maps a cosine to (1 + cosine) / 2.
        return best(new KnnFloatVectorQuery(VECTOR, vector, wanted, allowed(filter)), wanted, s -> 2 * s - 1);
    }

    @Override
    public Optional<IndexedPaper> soleHolder(List<String> words) {
        return soleHolder(WORDS, words);
    }

    @Override
    public Optional<IndexedPaper> soleTitle(List<String> words) {
        return soleHolder(TITLE_WORDS, words);
    }

    @Override
    public boolean isInTitle(List<String> words) {
        return words.stream().allMatch(word -> documentFrequency(TITLE_WORDS, word) > 0)
                && (words.size() == 1
                        || !best(new PhraseQuery(TITLE_WORDS, words.toArray(String[]::new)), 1, score -> score)
                                .isEmpty());
    }

    private Optional<IndexedPaper> soleHolder(String field, List<String> words) {
        if (words.stream().anyMatch(word -> documentFrequency(field, word) == 0)
                || words.size() == 1 && documentFrequency(field, words.get(0)) > 1) {
            return Optional.empty();
        }
        Map<String, Double> holders = best(new PhraseQuery(field, words.toArray(String[]::new)), 2, score -> score);
        return holders.size() == 1 ? paper(holders.keySet().iterator().next()) : Optional.empty();
    }

    @Override
    public int documentFrequency(String term) {
        return documentFrequency(TEXT, term);
    }

    private int documentFrequency(String field, String term) {
        try {
            return searcher.getIndexReader().docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }

    @Override
    public double idf(String term) {
        int frequency = documentFrequency(term);
        return Math.log(1 + (papers.size() - frequency + 0.5) / (frequency + 0.5));
    }

    @Override
    public int size() {
        return papers.size();
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public List<Problem> problems() {
        return corpus.problems();
    }

    @Override
    public Set<String> organisations() {
        return organisations;
    }

    @Override
    public Set<String> authorsCalled(String name) {
        return names.authors(name);
    }

    @Override
    public Set<String> venuesCalled(String name) {
        return names.venues(name);
    }

    @Override
    public boolean knowsAuthors() {
        return names.hasAuthors();
    }

    @Override
    public boolean knowsVenues() {
        return names.hasVenues();
    }

    @Override
    public int countWithoutAuthors(Filter filter) {
        return countWithout(AUTHOR_NAME, filter);
    }

    @Override
    public int countWithoutVenue(Filter filter) {
        return countWithout(VENUE, filter);
    }

    private int countWithout(String field, Filter filter) {
        return count(within(
                filter,
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(PAPER, PAPER)), Occur.MUST)
                        .add(new TermQuery(new Term(STATES, field)), Occur.MUST_NOT)
                        .build()));
    }

    @Override
    public List<Paper> list(Filter filter, Order order, int first, int limit) {
        return matching(filter, sort(order), first + limit).skip(first).toList();
    }

    private Stream<Paper> matching(Filter filter, Sort sort, int limit) {
        try {
            TopDocs found =
                    searcher.search(within(filter, new TermQuery(new Term(PAPER, PAPER))), Math.max(1, limit), sort);
            return Arrays.stream(found.scoreDocs)
                    .map(hit -> Objects.requireNonNull(papers.get(paperIds[hit.doc]))
                            .paper());
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be searched.", e);
        }
    }

    private static Sort sort(Order order) {
        return switch (order) {
            case CORPUS -> Sort.INDEXORDER;
            case NEWEST -> sort(PUBLISHED, true);
            case OLDEST -> sort(PUBLISHED, false);
            case MOST_AUTHORS -> sort(AUTHORS, true);
            case FEWEST_AUTHORS -> sort(AUTHORS, false);
        };
    }

    private static Sort sort(String field, boolean descending) {
        SortField by = new SortField(field, SortField.Type.LONG, descending);
        by.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(by, SortField.FIELD_DOC);
    }

    @Override
    public int count(Filter filter) {
        return count(within(filter, new TermQuery(new Term(PAPER, PAPER))));
    }

    private int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be searched.", e);
        }
    }

    @Override
    public Statistics statistics(Filter filter) {
        List<Paper> all = matching(filter, Sort.INDEXORDER, papers.size()).toList();
        List<LocalDate> dates = all.stream()
                .map(Paper::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<String, Integer> publishers = new TreeMap<>();
        all.stream()
                .map(Paper::authorCount)
                .filter(Objects::nonNull)
                .forEach(count -> counts.merge(count, 1, Integer::sum));
        all.stream()
                .map(Paper::organisation)
                .filter(Objects::nonNull)
                .forEach(name -> publishers.merge(name, 1, Integer::sum));
        return new Statistics(
                all.size(),
                (int) all.stream().filter(paper -> paper.day() != null).count(),
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1),
                counts,
                publishers);
    }

    @Override
    public List<Topic> topics(Filter filter) {
        return filter.equals(Filter.NONE)
                ? topics
                : Topics.of(matching(filter, Sort.INDEXORDER, SAMPLE).toList());
    }

    @Override
    public Map<String, Double> holders(String phrase, Filter filter, int limit) {
        return best(within(filter, phrase(phrase)), limit, score -> score);
    }

    @Override
    public int countHolders(String phrase, Filter filter) {
        return count(within(filter, phrase(phrase)));
    }

    /** Holds all words of a phrase in any form near each other. */
    private static Query phrase(String phrase) {
        String[] terms = Analysis.terms(phrase).toArray(String[]::new);
        return terms.length == 0 ? new MatchNoDocsQuery() : new PhraseQuery(SLOP, TEXT, terms);
    }

    private static String[] paperIds(IndexSearcher searcher) {
        try {
            String[] ids = new String[searcher.getIndexReader().maxDoc()];
            for (int document = 0; document < ids.length; document++) {
                ids[document] = searcher.storedFields().document(document).get(ID);
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }

    private interface Rescale {
        double of(double score);
    }

    private Map<String, Double> best(Query query, int limit, Rescale rescale) {
        try {
            Map<String, Double> scores = new LinkedHashMap<>();
            for (ScoreDoc hit : searcher.search(query, Math.max(1, limit)).scoreDocs) {
                scores.putIfAbsent(paperIds[hit.doc], rescale.of(hit.score));
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be searched.", e);
        }
    }

    private Query within(Filter filter, Query query) {
        Query allowed = allowed(filter);
        return allowed == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(allowed, Occur.FILTER)
                        .build();
    }

    /** What a filter lets through, or null for everything: Lucene skips more without a filter than with an open one. */
    private @Nullable Query allowed(Filter filter) {
        if (filter.equals(Filter.NONE)) {
            return null;
        }
        Limits limits = filter.limits();
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        if (limits.hasDates()) {
            all.add(days(limits.from(), limits.to()), Occur.FILTER);
        } else if (limits.undated() != Undated.IN) {
            all.add(new FieldExistsQuery(PUBLISHED), limits.undated() == Undated.ONLY ? Occur.MUST_NOT : Occur.FILTER);
        }
        if (!limits.authorCount().isAny()) {
            AuthorCount count = limits.authorCount();
            all.add(
                    LongPoint.newRangeQuery(
                            AUTHORS,
                            count.least() == null ? 0 : count.least(),
                            count.most() == null ? Long.MAX_VALUE : count.most()),
                    Occur.FILTER);
        }
        if (!limits.organisations().isEmpty()) {
            all.add(oneOf(ORGANISATION, limits.organisations()), Occur.FILTER);
        }
        limits.authors().forEach(entry -> all.add(oneOf(AUTHOR_NAME, names.authors(entry)), Occur.FILTER));
        if (!limits.venues().isEmpty()) {
            all.add(oneOf(VENUE, venuesCalled(limits.venues())), Occur.FILTER);
        }
        if (!filter.papers().isEmpty()) {
            all.add(oneOf(ID, filter.papers()), Occur.FILTER);
        }
        exclude(limits.not(), all);
        return all.build();
    }

    private void exclude(Exclusions not, BooleanQuery.Builder all) {
        if (not.hasDates()) {
            all.add(days(not.from(), not.to()), Occur.MUST_NOT);
        }
        if (!not.organisations().isEmpty()) {
            all.add(oneOf(ORGANISATION, not.organisations()), Occur.MUST_NOT);
        }
        not.authors().forEach(entry -> all.add(oneOf(AUTHOR_NAME, names.authors(entry)), Occur.MUST_NOT));
        Set<String> ids = new HashSet<>(not.papers());
        // Passages do not hold the words of their paper, so its id stands for them.
        not.subjects()
                .forEach(subject -> ids.addAll(
                        best(phrase(subject), papers.size(), score -> score).keySet()));
        if (!ids.isEmpty()) {
            all.add(oneOf(ID, ids), Occur.MUST_NOT);
        }
    }

    private Set<String> venuesCalled(List<String> asked) {
        return asked.stream().flatMap(name -> names.venues(name).stream()).collect(Collectors.toSet());
    }

    private static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return LongPoint.newRangeQuery(
                PUBLISHED,
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
