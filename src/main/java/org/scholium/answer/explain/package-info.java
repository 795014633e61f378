/** Explanations: {@link org.scholium.answer.explain.ExplainAnswerer} quotes a few sentences of the best paper. */
package org.scholium.answer.explain;
