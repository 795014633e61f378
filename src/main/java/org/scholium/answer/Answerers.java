package org.scholium.answer;

import org.jspecify.annotations.Nullable;
import org.scholium.answer.compare.CompareAnswerer;
import org.scholium.answer.explain.ExplainAnswerer;
import org.scholium.answer.fact.FactAnswerer;
import org.scholium.answer.list.FindAnswerer;
import org.scholium.answer.list.ListAnswerer;
import org.scholium.answer.list.RelatedAnswerer;
import org.scholium.answer.listing.ListingAnswerer;
import org.scholium.answer.listing.MetadataAnswerer;
import org.scholium.answer.listing.SmallTalkAnswerer;
import org.scholium.answer.listing.WhichAnswerer;
import org.scholium.answer.written.ModelAnswers;
import org.scholium.answer.written.ModelContrast;
import org.scholium.answer.written.WrittenAnswerer;
import org.scholium.question.Ask;
import org.scholium.retrieval.Retriever;

/** Who answers which question; nothing else in this room knows the rooms within it. */
final class Answerers {

    private final Retriever retriever;
    private final @Nullable ModelAnswers model;
    private final Answerer<Ask.Fact> facts = new FactAnswerer();
    private final Answerer<Ask.Explain> explanations = new ExplainAnswerer();
    private final Answerer<Ask.Compare> comparisons;
    private final Answerer<Ask.Related> related;
    private final Answerer<Ask.Metadata> metadata;

    Answerers(Retriever retriever, @Nullable ModelAnswers model) {
        this.model = model;
        comparisons = new CompareAnswerer(retriever, null);
        related = new RelatedAnswerer(retriever);
        metadata = new MetadataAnswerer();
        this.retriever = retriever;
    }

    /** Answers a question from what was found for it. */
    Draft write(Ask ask, Findings findings, AnswerOptions options, Progress progress) {
        if (findings.areSilent()) {
            return NotInCorpus.write(ask, findings);
        }
        if (ask instanceof Ask.Fact fact && fact.content().isOpen()) {
            return write(new Ask.Explain(fact.frame(), fact.content()), findings, options, progress);
        }
        if (ask instanceof Ask.Fact fact) {
            return written(facts, options).write(fact, findings, options, progress);
        }
        if (ask instanceof Ask.Explain explain) {
            return written(explanations, options).write(explain, findings, options, progress);
        }
        if (ask instanceof Ask.Compare compare) {
            return comparisons(options).write(compare, findings, options, progress);
        }
        return looked(ask, findings, options, progress);
    }

    /** What is looked up rather than said is not left to a model. */
    private Draft looked(Ask ask, Findings findings, AnswerOptions options, Progress progress) {
        if (ask instanceof Ask.Find find) {
            return new FindAnswerer().write(find, findings, options, progress);
        }
        if (ask instanceof Ask.ListPapers list) {
            return new ListAnswerer().write(list, findings, options, progress);
        }
        if (ask instanceof Ask.Related near) {
            return related.write(near, findings, options, progress);
        }
        if (ask instanceof Ask.Listing listing) {
            return new ListingAnswerer().write(listing, findings, options, progress);
        }
        if (ask instanceof Ask.Metadata field) {
            return metadata.write(field, findings, options, progress);
        }
        return ask instanceof Ask.Which which
                ? new WhichAnswerer().write(which, findings, options, progress)
                : new SmallTalkAnswerer().write((Ask.SmallTalk) ask, findings, options, progress);
    }

    private <A extends Ask> Answerer<A> written(Answerer<A> extractive, AnswerOptions options) {
        return model != null && usesModel(options) ? new WrittenAnswerer<>(model, extractive) : extractive;
    }

    private Answerer<Ask.Compare> comparisons(AnswerOptions options) {
        return model != null && usesModel(options)
                ? new CompareAnswerer(retriever, new ModelContrast(model))
                : comparisons;
    }

    private boolean usesModel(AnswerOptions options) {
        return model != null && model.areConfigured() && !options.extractive();
    }
}
