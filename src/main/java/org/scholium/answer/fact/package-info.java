/** Answers to questions of fact: {@link org.scholium.answer.fact.FactAnswerer} quotes the sentence that holds it. */
@NullMarked
package org.scholium.answer.fact;

import org.jspecify.annotations.NullMarked;
