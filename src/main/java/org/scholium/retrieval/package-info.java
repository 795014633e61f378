/** From a question to ranked evidence: keyword and vector search fused, with each paper's sentences scored. */
@NullMarked
package org.scholium.retrieval;

import org.jspecify.annotations.NullMarked;
