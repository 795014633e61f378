package org.scholium.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.model.ModelFailure;
import org.scholium.index.IndexedPaper;
import org.scholium.index.PaperIndex;

/** Has a language model say what papers share and how they differ, from the cells of their table. */
final class ModelContrast {

    private final ModelAnswers model;
    private final Telling telling;

    ModelContrast(ModelAnswers model, Telling telling) {
        this.model = model;
        this.telling = telling;
    }

    /**
     * Writes it above the table.
     *
     * @return what to tell the reader where the model brought nothing, or null where it did
     */
    String write(Draft draft, String question, List<IndexedPaper> papers, List<Row> rows, PaperIndex index) {
        NumberedEvidence cells = cells(papers, rows);
        List<CheckedSentence> sentences = new ArrayList<>();
        try {
            CheckedText text =
                    model.write(Instructions.contrast(question, cells), papers, index, telling, sentences::add);
            if (!text.holds()) {
                return model.excuse(text);
            }
            sentences.forEach(draft::claim);
            draft.writtenBy(model.writer()).paragraph();
            return null;
        } catch (ModelFailure failure) {
            return model.excuse(failure);
        }
    }

    private NumberedEvidence cells(List<IndexedPaper> papers, List<Row> rows) {
        int room = model.maxPromptTokens() / papers.size();
        Map<IndexedPaper, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            int paper = i;
            StringBuilder text = new StringBuilder();
            rows.stream()
                    .filter(row -> row.cells().get(paper).isStated())
                    .map(row -> row.aspect() + ": " + row.cells().get(paper).text() + " ")
                    .filter(cell -> NumberedEvidence.tokens(text + cell) <= room)
                    .collect(Collectors.toList())
                    .forEach(text::append);
            texts.put(papers.get(paper), text.toString());
        }
        return NumberedEvidence.of(texts);
    }
}
