/** Whether a sentence says what the papers it cites say. */
@NullMarked
package org.scholium.check;

import org.jspecify.annotations.NullMarked;
