package org.scholium.answer.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.answer.Comparison;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.Draft;
import org.scholium.answer.Phrasing;
import org.scholium.answer.StandardAspect;
import org.scholium.corpus.Paper;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.store.Topics;
import org.scholium.text.Analysis;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/** Says above a table of compared, in a few sentences, what they share, where they differ and what they leave out. */
final class Contrast {

    /** So many papers' own words are read as a text; more are read in the table. */
    private static final int QUOTED = 4;

    private static final int SHARED = 3;

    private static final double COMMON = Tuning.number("answer.contrast.common");

    private static final double USUAL = Tuning.number("answer.contrast.usual");

    private static final int OFTEN = Tuning.count("answer.contrast.often");

    private final Draft draft;
    private final List<IndexedPaper> compared;
    private final Snapshot papers;

    Contrast(Draft draft, List<IndexedPaper> compared, Snapshot papers) {
        this.draft = draft;
        this.compared = compared;
        this.papers = papers;
    }

    /** Writes it above a table. */
    void write(Table table) {
        List<Row> wanted = table.wanted();
        shared();
        quote(wanted.isEmpty() ? labelled(table.rows(), StandardAspect.APPROACH) : wanted);
        new SideBySide(draft, compared)
                .write(
                        table.rows().stream()
                                .filter(row ->
                                        wanted.contains(row) || row.aspect().equals(StandardAspect.DATA.label()))
                                .toList(),
                        table.ranked().stream().anyMatch(Contrast::givesSeveral));
        missing(wanted, table.silent());
    }

    private static List<Row> labelled(List<Row> rows, StandardAspect aspect) {
        return rows.stream().filter(row -> row.aspect().equals(aspect.label())).toList();
    }

    private void shared() {
        List<Paper> all = compared.stream().map(IndexedPaper::paper).toList();
        List<String> phrases = Topics.shared(all, phrase -> rarity(phrase, COMMON), OFTEN);
        if (phrases.isEmpty()) {
            phrases = Topics.shared(all, phrase -> phrase.contains(" ") ? rarity(phrase, USUAL) : 0, 1);
        }
        List<String> shown = phrases.stream()
                .limit(SHARED)
                .map(phrase -> "“" + asWritten(phrase) + "”")
                .toList();
        if (!shown.isEmpty()) {
            draft.contrast(everyone() + " mention " + Phrasing.list(shown) + ".", everyonesGrounds());
        }
    }

    /** The phrase with the capitals that the first paper gives it. */
    private String asWritten(String phrase) {
        Paper first = compared.get(0).paper();
        Matcher written = Pattern.compile("(?i)\\b" + phrase.replace(" ", "[^\\p{L}\\p{N}]+") + "\\b")
                .matcher(first.summary() + " " + first.title());
        return written.find() ? written.group() : phrase;
    }

    private double rarity(String phrase, double common) {
        Set<String> terms = Analysis.terms(phrase);
        double most = common * papers.size();
        return terms.stream().anyMatch(term -> papers.documentFrequency(term) > most)
                ? 0
                : terms.stream().mapToDouble(papers::idf).sum();
    }

    private void quote(List<Row> rows) {
        if (compared.size() > QUOTED) {
            return;
        }
        for (Row row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            draft.paragraph().say(row.aspect() + ":");
            for (int i = 0; i < compared.size(); i++) {
                Paper paper = compared.get(i).paper();
                row.cells().get(i).span().ifPresent(span -> draft.item(paper, span));
            }
        }
        draft.paragraph();
    }

    private static boolean givesSeveral(Row row) {
        return row.cells().stream().filter(Comparison.Cell::isStated).count() > 1;
    }

    private void missing(List<Row> wanted, List<String> silent) {
        for (Row row : wanted) {
            Map<Paper, List<Sentence>> without = new LinkedHashMap<>();
            for (int i = 0; i < compared.size(); i++) {
                if (!row.cells().get(i).isStated()) {
                    without.put(compared.get(i).paper(), List.of());
                }
            }
            if (!without.isEmpty()) {
                String who = without.size() == compared.size()
                        ? none()
                        : "The " + (without.size() > 1 ? "abstracts" : "abstract") + " of "
                                + Phrasing.list(without.keySet().stream()
                                        .map(Phrasing::quotedTitle)
                                        .toList())
                                + (without.size() > 1 ? " do not state" : " does not state");
                draft.contrast(who + ": " + row.aspect() + ".", without);
            }
        }
        if (!silent.isEmpty()) {
            List<String> aspects = silent.stream()
                    .map(aspect -> aspect.toLowerCase(Locale.ROOT))
                    .toList();
            draft.contrast(none() + " " + Phrasing.listed(aspects, "or") + ".", everyonesGrounds());
        }
    }

    private Map<Paper, List<Sentence>> everyonesGrounds() {
        Map<Paper, List<Sentence>> grounds = new LinkedHashMap<>();
        compared.forEach(paper -> grounds.put(paper.paper(), List.of()));
        return grounds;
    }

    private String everyone() {
        return compared.size() == 2 ? "Both" : "All " + compared.size();
    }

    private String none() {
        return compared.size() == 2 ? "Neither abstract states" : "None of the abstracts states";
    }
}
