/**
 * Lists of papers: every one that fits ({@link org.scholium.answer.list.ListAnswerer}), the one that is looked for, and
 * those near to one that is known.
 */
@NullMarked
package org.scholium.answer.list;

import org.jspecify.annotations.NullMarked;
