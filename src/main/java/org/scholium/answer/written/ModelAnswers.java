package org.scholium.answer.written;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Answer;
import org.scholium.answer.CheckedSentence;
import org.scholium.answer.Progress;
import org.scholium.check.CitationCheck;
import org.scholium.check.SupportLevel;
import org.scholium.llm.LanguageModel;
import org.scholium.llm.ModelFailure;
import org.scholium.llm.ModelFailure.Reason;
import org.scholium.llm.Prompt;
import org.scholium.store.Embedder;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** What the configured language model writes, checked; if one is configured. */
@Singleton
public class ModelAnswers {

    private final LanguageModel model;
    private final Embedder embedder;
    private final boolean strict;
    private final MeterRegistry meters;

    public ModelAnswers(
            LanguageModel model,
            Embedder embedder,
            @ConfigProperty(name = "scholium.answer.strict", defaultValue = "false") boolean strict,
            MeterRegistry meters) {
        this.model = model;
        this.embedder = embedder;
        this.strict = strict;
        this.meters = meters;
    }

    /** Whether a model is configured. */
    public boolean areConfigured() {
        return model.isConfigured();
    }

    /** Who writes the answers when nobody asks otherwise: the model's name, or "extractive". */
    public String writer() {
        return Objects.requireNonNullElse(model.name(), Answer.EXTRACTIVE);
    }

    /** The host that questions are sent to, or null when they stay here. */
    public @Nullable String outboundHost() {
        return model.host();
    }

    /**
     * Has the model write, and holds every sentence against the sources. Where the model has no room for them, it is
     * given fewer.
     *
     * @param sources what to answer from, in about so many tokens
     * @param prompt what to do with them
     * @param each takes the sentences that are to be shown, as they come
     * @throws ModelFailure when there is no whole text
     */
    CheckedText write(
            IntFunction<NumberedEvidence> sources,
            Function<NumberedEvidence, Prompt> prompt,
            Snapshot papers,
            Progress progress,
            Consumer<CheckedSentence> each)
            throws ModelFailure {
        while (true) {
            int room = model.maxPromptTokens();
            NumberedEvidence given = sources.apply(room);
            try {
                return write(prompt.apply(given), given.papers(), papers, progress, each);
            } catch (ModelFailure failure) {
                if (failure.reason() != Reason.TOO_LONG || model.maxPromptTokens() >= room) {
                    throw failure;
                }
            }
        }
    }

    private CheckedText write(
            Prompt prompt,
            List<IndexedPaper> sources,
            Snapshot papers,
            Progress progress,
            Consumer<CheckedSentence> each)
            throws ModelFailure {
        long started = System.nanoTime();
        AtomicBoolean first = new AtomicBoolean(true);
        CheckedText text = new CheckedText(sources, new CitationCheck(embedder, papers), this::isSecret, sentence -> {
            if (first.getAndSet(false)) {
                meters.timer("scholium.model.first.sentence").record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
            }
            if (!strict || sentence.support() != SupportLevel.UNSUPPORTED) {
                each.accept(sentence);
            }
        });
        SentenceStream stream = new SentenceStream(text::accept);
        stream.end(model.ask(prompt, stream::accept, progress::isReaderGone));
        for (SupportLevel support : SupportLevel.values()) {
            meters.counter("scholium.model.sentences", "support", support.name().toLowerCase(Locale.ROOT))
                    .increment(text.count(support));
        }
        return text;
    }

    private boolean isSecret(String sentence) {
        return Instructions.isRepeatedBy(sentence) || model.isKeyIn(sentence);
    }

    /** What the reader is told when the papers' own sentences stand in for the model. */
    String excuse(ModelFailure failure) {
        fallback(failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return "The language model " + model.name() + " " + failure.words()
                + "; this is put together from the papers' own sentences.";
    }

    /** What the reader is told when the model's text does not hold. */
    String excuse(CheckedText text) {
        fallback(
                text.isAbstention()
                        ? "abstention"
                        : text.isEmpty() ? "nothing" : text.holds() ? "incomplete" : "unsupported");
        return "The language model " + model.name()
                + (text.isAbstention()
                        ? " found no answer in these abstracts; these are their nearest sentences."
                        : (text.isEmpty()
                                        ? " answered with nothing but titles and questions"
                                        : text.holds()
                                                ? " left out the figure that was asked for"
                                                : " wrote mostly what these abstracts do not say")
                                + "; this is put together from their own sentences.");
    }

    private void fallback(String reason) {
        meters.counter("scholium.model.fallbacks", "reason", reason).increment();
    }
}
