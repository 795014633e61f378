/** What a language model writes, held sentence by sentence against what it cites; it decorates the other answerers. */
package org.scholium.answer.written;
