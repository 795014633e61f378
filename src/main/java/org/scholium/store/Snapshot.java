package org.scholium.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.corpus.Problem;

/**
 * The papers of one moment: reading, searching and statistics of a view that never changes, taken once a request.
 * Nothing above the store sees what searches, or walks through all papers while somebody waits for an answer.
 */
public interface Snapshot {

    /** In which order papers are listed. */
    enum Order {
        /** As the corpus has them. */
        @JsonProperty("corpus")
        CORPUS,
        /** The latest date first; undated papers last. */
        @JsonProperty("newest")
        NEWEST,
        /** The earliest date first; undated papers last. */
        @JsonProperty("oldest")
        OLDEST,
        /** The most authors first; papers whose number is not known last. */
        @JsonProperty("most-authors")
        MOST_AUTHORS,
        /** The fewest authors first; papers whose number is not known last. */
        @JsonProperty("fewest-authors")
        FEWEST_AUTHORS
    }

    /** A phrase that papers share, with how many hold it. */
    record Topic(String phrase, int papers) {}

    /**
     * What the listing states of some papers.
     *
     * @param papers how many they are
     * @param dated how many of them have a date, or at least a year
     * @param from the earliest exact date, or null
     * @param to the latest exact date, or null
     * @param authorCounts how often each number of authors is stated
     * @param organisations how many papers each organisation published
     */
    record Statistics(
            int papers,
            int dated,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Map<Integer, Integer> authorCounts,
            Map<String, Integer> organisations) {}

    /** How many papers there are. */
    int size();

    /** How many passages they have. */
    int passages();

    /** Sixteen hexadecimal digits that change whenever a paper is added, changed or removed. */
    String fingerprint();

    /** What was met in reading them. */
    List<Problem> problems();

    /** The paper of this id, if there is one. */
    Optional<IndexedPaper> paper(String id);

    /** Papers in an order, from a first one (counted from 0) on, at most so many. */
    List<Paper> list(Filter filter, Order order, int first, int limit);

    /** How many papers a filter lets through. */
    int count(Filter filter);

    /** What the listing states of the papers that a filter lets through. */
    Statistics statistics(Filter filter);

    /** The phrases that most of these papers share, of a sample where there are very many. */
    List<Topic> topics(Filter filter);

    /** Every organisation that the listing names, as it writes it. */
    Set<String> organisations();

    /** The authors so called, as records write them, whatever accents, initials or order the name has. */
    Set<String> authorsCalled(String name);

    /** The journals and conferences so called, each with its year, by their whole name, part of it, or an acronym. */
    Set<String> venuesCalled(String name);

    /** Whether any record names an author. */
    boolean knowsAuthors();

    /** Whether any record names a journal or conference. */
    boolean knowsVenues();

    /** Of how many papers that a filter lets through the record names no authors. */
    int countWithoutAuthors(Filter filter);

    /** Of how many papers that a filter lets through the record names no journal or conference. */
    int countWithoutVenue(Filter filter);

    /** BM25 by paper id, best first, of the papers that hold any of the terms. */
    Map<String, Double> keyword(Set<String> terms, Filter filter, int limit);

    /** BM25 of three-letter pieces of words by paper id, best first. */
    Map<String, Double> pieces(String text, Filter filter, int limit);

    /** The best cosine of a paper's passages by paper id, best first. */
    Map<String, Double> nearest(float[] vector, Filter filter, int limit);

    /** BM25 by paper id, best first, of the papers that hold the words of a phrase, in any form, near each other. */
    Map<String, Double> holders(String phrase, Filter filter, int limit);

    /** How many papers hold the words of a phrase, in any form, near each other. */
    int countHolders(String phrase, Filter filter);

    /** The only paper that holds these words in this order, in title or abstract; nothing when none or several do. */
    Optional<IndexedPaper> soleHolder(List<String> words);

    /** The only paper whose title holds these words in this order; nothing when none or several do. */
    Optional<IndexedPaper> soleTitle(List<String> words);

    /** Whether any title holds these words in this order. */
    boolean isInTitle(List<String> words);

    /** How many papers hold the term. */
    int documentFrequency(String term);

    /** How much a term tells papers apart: BM25's inverse document frequency. */
    double idf(String term);

    /** Mends questions with the words of these papers. */
    Spelling spelling();
}
