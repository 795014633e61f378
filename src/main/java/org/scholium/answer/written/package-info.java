/** What a language model writes, held sentence by sentence against what it cites; it decorates the other answerers. */
@NullMarked
package org.scholium.answer.written;

import org.jspecify.annotations.NullMarked;
