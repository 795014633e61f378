/** Papers side by side: a table of what each states, word for word, and a contrast above it. */
package org.scholium.answer.compare;
