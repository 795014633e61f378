/**
 * Papers made findable: sentences, passages that fit the embedding model, their vectors, and one Lucene index for
 * keyword and vector search, published whole once it is built.
 */
package org.scholium.store;
