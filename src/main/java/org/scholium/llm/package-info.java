/** The connection to a language model behind an OpenAI-compatible server: one call, its limits and its failures. */
@NullMarked
package org.scholium.llm;

import org.jspecify.annotations.NullMarked;
