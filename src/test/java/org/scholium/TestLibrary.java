package org.scholium;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.CorpusReader;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Dialogue;
import org.scholium.question.Turn;
import org.scholium.question.TurnReader;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Embedder;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Indexer;
import org.scholium.store.Library;
import org.scholium.store.LuceneSnapshot;
import org.scholium.store.MemoryStore;
import org.scholium.store.Snapshot;

/** The 42 papers with the real embedding model, read and indexed once for all tests. */
public final class TestLibrary {

    public static final Path DOCS_CORPUS = Path.of("docs-corpus");
    public static final Embedder EMBEDDER = new Embedder("all-minilm-l6-v2");

    /** Some weeks after the newest paper. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    private static Library library;
    private static Retriever retriever;

    private TestLibrary() {}

    public static synchronized Library library() {
        if (library == null) {
            library = of(DOCS_CORPUS, new Ready());
            library.load();
        }
        return library;
    }

    /** Finds and reads papers with the models that ship. */
    public static synchronized Retriever retriever() {
        if (retriever == null) {
            retriever = new Retriever(EMBEDDER, true);
        }
        return retriever;
    }

    public static LuceneSnapshot index() {
        return of(library());
    }

    /** What a library holds, with all that tests want to know of it. */
    public static LuceneSnapshot of(Library library) {
        return (LuceneSnapshot) library.snapshot();
    }

    /** A library that has not read anything yet. */
    public static Library of(Path location, Event<Snapshot> ready) {
        return new Library(new MemoryStore(new Indexer(EMBEDDER)), ready, List.of(location));
    }

    /** An index of a few made-up papers. */
    public static LuceneSnapshot indexOf(Paper... papers) {
        return new Indexer(EMBEDDER).index(new Corpus(List.of(papers), List.of()));
    }

    public static Corpus corpus() {
        return new CorpusReader().read(List.of(DOCS_CORPUS));
    }

    /** The only paper whose title starts like this. */
    public static IndexedPaper paper(String titleStart) {
        List<IndexedPaper> found = index().papers().stream()
                .filter(indexed -> indexed.paper().title().startsWith(titleStart))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " titles start with " + titleStart);
        }
        return found.get(0);
    }

    public static String id(String titleStart) {
        return paper(titleStart).paper().id();
    }

    /** A thread whose last turn was on these papers, as an answer would return it. */
    public static String thread(String... papers) {
        Ask about = read(new Turn("What is NurValues?", null, Filter.NONE), index());
        return Dialogue.start(index()).after(about, List.of(papers)).encode();
    }

    /** Reads a turn with the thread it carries. */
    public static Ask read(Turn turn, Snapshot papers) {
        return read(turn, papers, retriever());
    }

    /** The same with another retriever. */
    public static Ask read(Turn turn, Snapshot papers, Retriever retriever) {
        Dialogue before = Dialogue.of(turn.thread(), papers);
        return new TurnReader(retriever, CLOCK).read(turn, before.in(papers), papers);
    }

    /** Reads a question that opens a conversation. */
    public static Ask read(String question, Snapshot papers) {
        return read(new Turn(question, null, Filter.NONE), papers);
    }

    /** Remembers what was published, in place of the container's observers. */
    public static final class Ready implements Event<Snapshot> {

        private final List<Snapshot> fired = new ArrayList<>();

        public List<Snapshot> fired() {
            return List.copyOf(fired);
        }

        @Override
        public void fire(Snapshot index) {
            fired.add(index);
        }

        @Override
        public <U extends Snapshot> CompletionStage<U> fireAsync(U index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Snapshot> CompletionStage<U> fireAsync(U index, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Snapshot> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Snapshot> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Snapshot> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
