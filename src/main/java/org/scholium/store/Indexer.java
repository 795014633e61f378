package org.scholium.store;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jboss.logging.Logger;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.Paper;
import org.scholium.corpus.Problem;
import org.scholium.text.Analysis;
import org.scholium.text.Sentence;
import org.scholium.text.SentenceSplitter;

/** Builds a {@link LuceneSnapshot}: one document a paper for keywords, one a passage for vectors. */
@Singleton
public class Indexer {

    private static final Logger LOG = Logger.getLogger(Indexer.class);

    /** Vectors that are written in one piece need no second graph of neighbours when pieces are merged. */
    private static final double BUFFER_MB = 256;

    private final Embedder embedder;
    private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
    private final PassageSplitter passageSplitter;

    public Indexer(Embedder embedder) {
        this.embedder = embedder;
        this.passageSplitter = new PassageSplitter(embedder::countTokens);
    }

    /** Embeds and indexes a corpus in memory; a paper that cannot be is left out and named among the problems. */
    public LuceneSnapshot index(Corpus corpus) {
        return index(corpus, Optional.empty(), Progress.NONE);
    }

    /** The same where much of it is indexed already: only papers whose title or abstract is new are embedded. */
    LuceneSnapshot index(Corpus corpus, Optional<LuceneSnapshot> before, Progress progress) {
        Map<String, IndexedPaper> papers = new LinkedHashMap<>();
        Map<String, List<float[]>> known =
                before.map(LuceneSnapshot::passageVectors).orElse(Map.of());
        List<Problem> problems = new ArrayList<>();
        RoleClassifier classifier = RoleClassifier.of(embedder.name());
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        int passages = 0;
        int done = 0;
        try (IndexWriter writer = new IndexWriter(directory, configuration())) {
            for (Paper paper : corpus.papers()) {
                progress.indexed(done++, corpus.papers().size());
                try {
                    Optional<IndexedPaper> same = before.flatMap(papersBefore -> papersBefore.paper(paper.id()))
                            .filter(old -> readsLike(old.paper(), paper));
                    IndexedPaper indexed =
                            same.map(old -> kept(old, paper)).orElseGet(() -> indexed(paper, classifier));
                    List<float[]> vectors = same.isPresent()
                            ? Objects.requireNonNull(known.get(paper.id()))
                            : embedder.embedAll(passageSplitter.passages(paper.title(), indexed.sentences()));
                    writer.addDocuments(documents(paper, vectors));
                    passages += vectors.size();
                    papers.put(paper.id(), indexed);
                } catch (RuntimeException e) {
                    LOG.debugf(e, "%s could not be indexed.", paper.id());
                    problems.add(
                            corpus.problem(paper, "could not be indexed (" + e.getMessage() + "); it was left out."));
                }
            }
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        IndexSearcher searcher = open(directory);
        Spelling spelling = new Spelling(searcher.getIndexReader(), embedder::countTokens);
        return new LuceneSnapshot(corpus.keeping(papers.keySet(), problems), papers, searcher, spelling, passages);
    }

    /** One for the words of the paper, then one for each passage. */
    private static List<Document> documents(Paper paper, List<float[]> vectors) {
        List<Document> documents = new ArrayList<>();
        documents.add(keywords(paper));
        vectors.forEach(vector -> documents.add(passage(paper, vector)));
        return documents;
    }

    private static boolean readsLike(Paper old, Paper paper) {
        return old.title().equals(paper.title()) && old.summary().equals(paper.summary());
    }

    private static IndexedPaper kept(IndexedPaper old, Paper paper) {
        return new IndexedPaper(
                paper, old.sentences(), old.vectors(), old.roles(), old.sentenceTerms(), Analysis.terms(text(paper)));
    }

    private IndexedPaper indexed(Paper paper, RoleClassifier classifier) {
        List<Sentence> sentences = sentenceSplitter.split(paper.summary());
        List<String> texts = sentences.stream().map(Sentence::text).toList();
        List<float[]> vectors =
                embedder.embedEach(texts.stream().map(passageSplitter::parts).toList());
        return new IndexedPaper(
                paper,
                sentences,
                vectors,
                classifier.classify(texts, vectors),
                texts.stream().map(Analysis::terms).toList(),
                Analysis.terms(text(paper)));
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(BUFFER_MB);
    }

    /** Stems and trigrams for ranking; whole words for the fields that know names. */
    private static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                Analysis.english(),
                Map.of(
                        LuceneSnapshot.WORDS, Analysis.verbatim(),
                        LuceneSnapshot.TITLE_WORDS, Analysis.verbatim(),
                        LuceneSnapshot.TRIGRAMS, Analysis.pieces()));
    }

    private static IndexSearcher open(ByteBuffersDirectory directory) {
        try {
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
    }

    private static Document keywords(Paper paper) {
        Document document = identified(paper);
        document.add(new StringField(LuceneSnapshot.PAPER, LuceneSnapshot.PAPER, Store.NO));
        document.add(new TextField(LuceneSnapshot.TITLE, paper.title(), Store.NO));
        document.add(new TextField(LuceneSnapshot.TITLE_WORDS, paper.title(), Store.NO));
        document.add(new TextField(LuceneSnapshot.TEXT, text(paper), Store.NO));
        document.add(new TextField(LuceneSnapshot.TRIGRAMS, text(paper), Store.NO));
        document.add(new TextField(LuceneSnapshot.WORDS, text(paper), Store.NO));
        KnownNames.words(paper)
                .forEach(word -> document.add(new StringField(LuceneSnapshot.NAME_WORD, word, Store.NO)));
        return document;
    }

    private static String text(Paper paper) {
        String byline = paper.organisation() == null ? "" : "\n" + paper.organisation();
        return paper.title() + "\n" + paper.summary() + byline;
    }

    private static Document passage(Paper paper, float[] vector) {
        Document document = identified(paper);
        document.add(new KnnFloatVectorField(LuceneSnapshot.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private static Document identified(Paper paper) {
        Document document = new Document();
        document.add(new StringField(LuceneSnapshot.ID, paper.id(), Store.YES));
        if (paper.day() != null) {
            number(document, LuceneSnapshot.PUBLISHED, paper.day().toEpochDay());
        }
        if (paper.authorCount() != null) {
            number(document, LuceneSnapshot.AUTHORS, paper.authorCount());
        }
        if (paper.organisation() != null) {
            document.add(new StringField(LuceneSnapshot.ORGANISATION, paper.organisation(), Store.NO));
        }
        paper.publication()
                .authors()
                .forEach(name -> document.add(new StringField(LuceneSnapshot.AUTHOR_NAME, name, Store.NO)));
        if (!paper.publication().authors().isEmpty()) {
            document.add(new StringField(LuceneSnapshot.STATES, LuceneSnapshot.AUTHOR_NAME, Store.NO));
        }
        VenueName.written(paper).ifPresent(venue -> {
            document.add(new StringField(LuceneSnapshot.VENUE, venue, Store.NO));
            document.add(new StringField(LuceneSnapshot.STATES, LuceneSnapshot.VENUE, Store.NO));
        });
        return document;
    }

    /** For ranges and for sorting. */
    private static void number(Document document, String field, long value) {
        document.add(new LongPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
    }
}
