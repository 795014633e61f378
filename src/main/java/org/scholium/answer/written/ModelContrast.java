package org.scholium.answer.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.CheckedSentence;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.ContrastWriter;
import org.scholium.answer.Draft;
import org.scholium.answer.Progress;
import org.scholium.llm.ModelFailure;
import org.scholium.question.Ask;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** Has a language model say what papers share and how they differ, from the cells of their table. */
public final class ModelContrast implements ContrastWriter {

    private final ModelAnswers model;

    /** A contrast that this model writes. */
    public ModelContrast(ModelAnswers model) {
        this.model = model;
    }

    @Override
    public @Nullable String write(
            Draft draft,
            Ask.Compare ask,
            List<IndexedPaper> compared,
            List<Row> rows,
            Snapshot papers,
            Progress progress) {
        String question = Instructions.question(ask);
        List<CheckedSentence> sentences = new ArrayList<>();
        try {
            CheckedText text = model.write(
                    room -> cells(compared, rows, room - Instructions.tokens(question)),
                    cells -> Instructions.contrast(question, cells),
                    papers,
                    progress,
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
