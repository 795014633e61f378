/** Explanations: {@link org.scholium.answer.explain.ExplainAnswerer} quotes a few sentences of the best paper. */
@NullMarked
package org.scholium.answer.explain;

import org.jspecify.annotations.NullMarked;
