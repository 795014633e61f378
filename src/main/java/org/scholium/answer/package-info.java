/**
 * From a question that has been read to a cited answer.
 *
 * <p>{@link org.scholium.answer.Assistant} walks: it has the turn read into an {@link org.scholium.question.Ask}, finds
 * {@link org.scholium.answer.Findings} with a {@link org.scholium.answer.Verdict} on them, and hands both to the
 * {@link org.scholium.answer.Answerer} of that kind of question. Each kind has a room of its own, which knows nothing of
 * the others; what they share lies here: the {@link org.scholium.answer.Draft} that numbers sources and keeps what each
 * sentence rests on, how things are said, and what is said when the corpus does not know. What the answer has become is
 * an {@link org.scholium.answer.Answer}, the same on every surface.
 */
@NullMarked
package org.scholium.answer;

import org.jspecify.annotations.NullMarked;
