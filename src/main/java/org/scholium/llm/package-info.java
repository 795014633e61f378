/** The connection to a language model behind an OpenAI-compatible server: one call, its limits and its failures. */
package org.scholium.llm;
