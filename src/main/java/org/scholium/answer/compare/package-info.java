/** Papers side by side: a table of what each states, word for word, and a contrast above it. */
@NullMarked
package org.scholium.answer.compare;

import org.jspecify.annotations.NullMarked;
