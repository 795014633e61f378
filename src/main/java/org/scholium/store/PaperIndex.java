package org.scholium.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.scholium.corpus.Corpus;
import org.scholium.text.Analysis;

/** A corpus, searchable; it never changes once it is built. */
public final class PaperIndex {

    static final String ID = "id";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String TRIGRAMS = "trigrams";
    static final String WORDS = "words";
    static final String TITLE_WORDS = "title_words";
    static final String VECTOR = "vector";
    static final String PUBLISHED = "published";

    private static final float TITLE_BOOST = 0.5f;

    /** Neighbouring passages of one paper crowd the list, so more passages are asked for than papers. */
    private static final int PASSAGES_A_PAPER = 4;

    /** Lucene refuses queries of more than 1024 clauses, and a term is two; questions in Chinese have such numbers. */
    private static final int MOST_TERMS = 500;

    private final Corpus corpus;
    private final Map<String, IndexedPaper> papers;
    private final IndexSearcher searcher;

    /** By Lucene's number of a document the paper it belongs to: a stored field would be unpacked for every hit. */
    private final String[] paperIds;

    private final Spelling spelling;
    private final int passages;

    PaperIndex(
            Corpus corpus, Map<String, IndexedPaper> papers, IndexSearcher searcher, Spelling spelling, int passages) {
        this.corpus = corpus;
        this.papers = papers;
        this.searcher = searcher;
        this.paperIds = paperIds(searcher);
        this.spelling = spelling;
        this.passages = passages;
    }

    /** The papers it was built from. */
    public Corpus corpus() {
        return corpus;
    }

    /** How many passages it holds. */
    public int passages() {
        return passages;
    }

    /** Mends questions with the words of these papers. */
    public Spelling spelling() {
        return spelling;
    }

    /** All papers, in the order of the corpus. */
    public Collection<IndexedPaper> papers() {
        return papers.values();
    }

    /** The paper of this id, if there is one. */
    public Optional<IndexedPaper> paper(String id) {
        return Optional.ofNullable(papers.get(id));
    }

    /** BM25 by paper id, best first, of the papers that hold any of the terms. */
    public Map<String, Double> keyword(Set<String> terms, Filter filter, int limit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.stream()
                .filter(term -> documentFrequency(term) > 0)
                .limit(MOST_TERMS)
                .forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD)
                        .add(new BoostQuery(new TermQuery(new Term(TITLE, term)), TITLE_BOOST), Occur.SHOULD));
        return best(within(filter, any.build()), limit, score -> score);
    }

    /**
     * BM25 of three-letter pieces of words by paper id, best first: other forms and misspellings of a word are near to
     * it (McNamee and Mayfield 2004, "Character N-Gram Tokenization for European Language Text Retrieval").
     */
    public Map<String, Double> pieces(String text, Filter filter, int limit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Analysis.trigrams(text).stream()
                .filter(piece -> documentFrequency(TRIGRAMS, piece) > 0)
                .limit(MOST_TERMS)
                .forEach(piece -> any.add(new TermQuery(new Term(TRIGRAMS, piece)), Occur.SHOULD));
        return best(within(filter, any.build()), limit, score -> score);
    }

    /** The best cosine of a paper's passages by paper id, best first. */
    public Map<String, Double> nearest(float[] vector, Filter filter, int limit) {
        int wanted = Math.max(1, Math.min(passages, limit * PASSAGES_A_PAPER));
        // Lucene maps a cosine to (1 + cosine) / 2.
        return best(new KnnFloatVectorQuery(VECTOR, vector, wanted, allowed(filter)), wanted, s -> 2 * s - 1);
    }

    /** The only paper that holds these words in this order, in title or abstract; nothing when none or several do. */
    public Optional<IndexedPaper> soleHolder(List<String> words) {
        return soleHolder(WORDS, words);
    }

    /** The only paper whose title holds these words in this order; nothing when none or several do. */
    public Optional<IndexedPaper> soleTitle(List<String> words) {
        return soleHolder(TITLE_WORDS, words);
    }

    /** Whether any title holds this word. */
    public boolean isTitleWord(String word) {
        return documentFrequency(TITLE_WORDS, word) > 0;
    }

    private Optional<IndexedPaper> soleHolder(String field, List<String> words) {
        if (words.stream().anyMatch(word -> documentFrequency(field, word) == 0)
                || words.size() == 1 && documentFrequency(field, words.get(0)) > 1) {
            return Optional.empty();
        }
        Map<String, Double> holders = best(new PhraseQuery(field, words.toArray(String[]::new)), 2, score -> score);
        return holders.size() == 1 ? paper(holders.keySet().iterator().next()) : Optional.empty();
    }

    /** How many papers hold the term. */
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

    /** How much a term tells papers apart: BM25's inverse document frequency. */
    public double idf(String term) {
        int frequency = documentFrequency(term);
        return Math.log(1 + (papers.size() - frequency + 0.5) / (frequency + 0.5));
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

    private static Query within(Filter filter, Query query) {
        Query allowed = allowed(filter);
        return allowed == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(allowed, Occur.FILTER)
                        .build();
    }

    /** What a filter lets through, or null for everything: Lucene skips more without a filter than with an open one. */
    private static Query allowed(Filter filter) {
        if (filter.equals(Filter.NONE)) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        if (filter.hasDates()) {
            long from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
            long to = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay();
            all.add(LongPoint.newRangeQuery(PUBLISHED, from, to), Occur.FILTER);
        }
        if (!filter.papers().isEmpty()) {
            List<BytesRef> ids = filter.papers().stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(ID, ids), Occur.FILTER);
        }
        return all.build();
    }
}
