/**
 * Papers made findable: sentences, passages that fit the embedding model, their vectors, and one Lucene index for
 * keyword and vector search, published whole once it is built.
 */
@NullMarked
package org.scholium.store;

import org.jspecify.annotations.NullMarked;
