/**
 * The surface for clients that speak OpenAI's chat completions.
 *
 * <p>{@link org.scholium.web.openai.CompletionResource} takes the messages of a conversation. Nothing is kept and nothing is
 * parsed from earlier answers: {@link org.scholium.web.openai.MessageWalk} walks through the user's messages again, each
 * turn's thread given to the next. The answer to the last is set as Markdown with its sources; what a program needs stands
 * beside it, down to the whole {@link org.scholium.answer.Answer} under {@code scholium}.
 */
@NullMarked
package org.scholium.web.openai;

import org.jspecify.annotations.NullMarked;
