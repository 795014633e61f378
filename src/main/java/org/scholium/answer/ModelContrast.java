package org.scholium.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholium.answer.Comparison.Row;
import org.scholium.llm.ModelFailure;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** Has a language model say what papers share and how they differ, from the cells of their table. */
final class ModelContrast {

    private final ModelAnswers model;
    private final Progress telling;

    ModelContrast(ModelAnswers model, Progress telling) {
        this.model = model;
        this.telling = telling;
    }

    /**
     * Writes it above the table.
     *
     * @return what to tell the reader where the model brought nothing, or null where it did
     */
    String write(Draft draft, String question, List<IndexedPaper> papers, List<Row> rows, Snapshot index) {
        List<CheckedSentence> sentences = new ArrayList<>();
        try {
            CheckedText text = model.write(
                    room -> cells(papers, rows, room - Instructions.tokens(question)),
                    cells -> Instructions.contrast(question, cells),
                    index,
                    telling,
                    sentences::add);
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

    private static NumberedEvidence cells(List<IndexedPaper> papers, List<Row> rows, int tokens) {
        int room = tokens / papers.size();
        Map<IndexedPaper, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            IndexedPaper paper = papers.get(i);
            int left = room - NumberedEvidence.tokens(paper.paper().title());
            StringBuilder text = new StringBuilder();
            for (Row row : rows) {
                String cell = row.aspect() + ": " + row.cells().get(i).text() + " ";
                if (row.cells().get(i).isStated() && NumberedEvidence.tokens(text + cell) <= left) {
                    text.append(cell);
                }
            }
            texts.put(paper, text.toString());
        }
        return NumberedEvidence.of(texts);
    }
}
