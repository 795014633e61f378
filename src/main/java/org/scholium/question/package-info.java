/** One turn of a conversation understood as a stand-alone question: its kind, its papers and its dates. */
@NullMarked
package org.scholium.question;

import org.jspecify.annotations.NullMarked;
